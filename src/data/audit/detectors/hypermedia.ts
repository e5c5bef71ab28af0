import { collectionReads, successBody } from '../collections.ts'
import type { Description } from '../description.ts'
import type { Located } from '../references.ts'
import type { Detector } from '../sighting.ts'

const LINKS = /^(_?links?|_links|href|self|@odata\.id|@id|_self|resource_?links?|hypermedia)$/i

/** Says of an address that it is the resource's own. */
const OWN_ADDRESS = /\bur[li] of (the|this) (resource|\w+)\b|absolute ur[li]/i

/** From this share of the answers that have links on, they are the rule. */
const RULE = 0.75
const SOME = 0.2

/** `hypermedia`: whether answers hold links. A description shows what is done and not what is asked for: the share tells. */
export const hypermedia: Detector = (description) => {
  const items = new Map(collectionReads(description).map(({ operation, item }) => [operation, item]))
  const answers = description.operations.flatMap((operation) => {
    if (operation.method !== 'get') return []
    const body = successBody(operation)
    const schema = items.get(operation) ?? body?.schema
    return body && schema && description.reader.properties(schema).length > 0
      ? [{ pointer: body.pointer, hasLinks: hasLinks(schema, description) }]
      : []
  })
  const linked = answers.filter((one) => one.hasLinks)
  const share = answers.length === 0 ? 0 : linked.length / answers.length
  if (share < SOME) return []
  const option = share >= RULE ? 'required' : 'recommended'
  return linked.map(({ pointer }) => ({ topic: 'hypermedia', option, pointer }))
}

/** Whether an answer, or the payload in its envelope, has links: an object or list of them, or addresses that say so. */
function hasLinks(schema: Located, { reader }: Description): boolean {
  const own = reader.properties(schema)
  const payload = own
    .filter(({ name }) => /^(data|result|results|items|value|resource)$/i.test(name))
    .map((one) => one.schema)
  return [schema, ...payload, ...payload.map((one) => reader.items(one))].some((one) =>
    reader.properties(one).some(({ name, schema: link }) => {
      const isText = reader.type(link) === 'string'
      if (isText && /^links?$/i.test(name)) return false
      return LINKS.test(name) || (isText && /^ur[li]$/i.test(name) && OWN_ADDRESS.test(reader.text(link)))
    }),
  )
}
