/** Design questions as topics name them; the first word is in the plural or has none. */
export const CONCEPTS: readonly string[] = `
Pagination|Filtering|Sorting|Searching|Caching|Compression|Versioning|Deprecation|Idempotency
Concurrency control|Rate limiting|Quotas|Webhooks|Event schemas|Event ordering|Dead letters
Long-running operations|Batch requests|Bulk imports|Partial responses|Partial updates|Sparse fields
Embedding|Hypermedia|Link relations|Content negotiation|Media types|Envelopes|Error format|Error codes
Problem details|Input validation|Retries|Timeouts|Circuit breakers|Status codes|HTTP methods|Headers
Custom headers|Conditional requests|Entity tags|Redirects|Trailing slashes|File extensions|Base addresses
Environments|Resource names|Plural names|Property names|Query parameters|Path parameters|Letter case
Abbreviations|Language of names|Identifiers|Natural keys|Sub-resources|Relationships|Actions|Soft delete
Undo|Change tracking|Audit trails|State machines|Date and time|Time zones|Durations|Money|Currencies
Country codes|Phone numbers|Addresses|Numbers|Decimals|Booleans|Enumerations|Null values|Default values
Arrays|Maps|Binary data|Uploads|Downloads|Streaming|Schemas|Schema composition|Required fields
Authentication|Authorization|Scopes|OAuth flows|Tokens|API keys|Mutual TLS|Transport security|Signing
Encryption|Privacy|Cross-origin requests|Input sanitizing|Secrets|Internationalization|Localization
Accessibility|Documentation|Examples|Changelogs|Client libraries|Code generation|API descriptions|Linting
Contract tests|Mock servers|Sandboxes|Monitoring|Logging|Tracing|Health checks|Service levels|Performance
Governance|Design reviews|API catalogues|Ownership|Audience|Product thinking|API first|Compatibility
Robustness|Feature flags|GraphQL queries|GraphQL mutations|Message brokers|Correlation ids
Maintenance windows
`
  .trim()
  .split(/[|\n]/)

/** What narrows a concept down in larger catalogues. */
export const CONTEXTS: readonly string[] = `
events|partner APIs|public APIs|internal services|mobile clients|batch jobs|streams|reports|search results
attachments|payments|orders|accounts|tenants|gateways|legacy systems|background tasks|collections
single resources|gRPC services|GraphQL servers|message queues|web hooks|sensors|open data|identity providers
file storage|analytics|notifications|subscriptions
`
  .trim()
  .split(/[|\n]/)

/** Words of headings, the most frequent first. */
export const WORDS: readonly string[] = `
resource request response API error resources data field parameter header client service version name
collection type value format query status code schema object operation method property identifier URL path
link page limit token event message consumer provider server endpoint body list item user order default
standard rule document example list time date string number array key state change update creation deletion
retrieval representation model naming design guideline contract specification support handling validation
encoding security access scope role permission secret certificate session cookie cache proxy gateway queue
topic subscription callback notification delivery retry timeout failure success result warning detail cause
trace log metric alert dashboard level objective budget quota window burst cost plan tier region zone host
port protocol stream chunk file image archive checksum signature hash nonce salt issuer audience claim grant
flow consent tenant account customer product price currency amount tax invoice payment refund shipment
address country language locale calendar interval precision rounding unit measure coordinate map tree graph
node edge filter sort cursor offset page size total count prefix suffix separator delimiter wildcard pattern
expression operator function argument variable constant template placeholder annotation comment description
summary title label tag category group owner team reviewer approval release stage preview beta alpha roadmap
migration removal replacement alternative fallback workaround exception incident outage recovery backup
snapshot revision branch merge conflict lock lease transaction saga compensation projection aggregate entity
relation
`
  .trim()
  .split(/\s+/)

/** How headings begin or what they say of a word. */
export const QUALITIES: readonly string[] = `
consistent explicit stable opaque meaningful optional mandatory default nested flat large partial common
additional unknown invalid secure public private internal external automatic manual synchronous asynchronous
concurrent idempotent safe deprecated experimental
`
  .trim()
  .split(/\s+/)

/** What a heading tells people to do with a thing. */
export const VERBS: readonly string[] = `
use support provide avoid document define return accept validate expose prefer limit describe include omit
name version secure monitor test reject ignore follow
`
  .trim()
  .split(/\s+/)

const STARTS = 'br cl d f g h k l m n p qu r s st t tr v w z'.split(' ')
const MIDDLES = 'a e i o u ai ei ou ia'.split(' ')
const ENDS = 'l n r s t x nd rk st m'.split(' ')

/** An invented word for a number, the same each time: names of products and terms that hardly anyone else uses. */
export function inventedWord(number: number): string {
  let rest = number + 1
  let word = ''
  for (let syllable = 0; syllable < 2 || rest > 0; syllable++) {
    word += (STARTS[rest % STARTS.length] ?? '') + (MIDDLES[Math.floor(rest / STARTS.length) % MIDDLES.length] ?? '')
    rest = Math.floor(rest / (STARTS.length * MIDDLES.length))
  }
  return word + (ENDS[number % ENDS.length] ?? '')
}
