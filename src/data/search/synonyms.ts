import { stemOf } from './stem.ts'

/**
 * Everyday words, and after `>` the words that guidelines have for the same. Written down for whole fields of meaning,
 * not for single topics: which topic a word leads to is left to what is written about topics.
 */
const SYNONYMS = `
erase erased wipe purge trash destroy drop discard kill > delete remove
undelete recover revert rollback > restore undo
insert register submit > create
edit alter adjust tweak amend rename > update modify change
overwrite swap substitute > replace
fetch load pull lookup grab > retrieve read
rows entries records elements > items collection list
huge giant enormous massive bulky gigantic > large size
tiny little smaller slim shrink > small compact reduce
sluggish lag laggy quick speed faster slower > performance slow latency
hang hangs pending stuck > wait timeout
price prices cost costs costing dollar dollars euro euros cent cents salary fee invoice > amount currency monetary money
rounding fraction digits precision float floats > decimal number
week weeks day days hour hours minute minutes month months > duration period
birthday deadline calendar > date
clock summertime > timezone offset utc
germany france switzerland japan nation > country
german french spanish italian translate translated translation multilingual > language locale
fake dummy pretend mocked playground trial demo > sandbox mock test example
outsiders outsider strangers outside third partners > external partner public
colleagues department staff inhouse > internal team
boss committee veto approval allowed permit signoff > approve review governance
waiver deviate deviation > exception
pipeline ci automatically automated > automatic lint
spec specification swagger yaml contract > openapi description definition
docs manual tutorial handbook wiki guide > documentation
retire retired retirement shutdown discontinue discontinued phase obsolete kill > deprecate sunset retire
break breaks broke broken > breaking compatible
upgrade migrate migrating > migration version
quota cap throttle throttled flood hammer spam overload allowance > rate limit
twice duplicate duplicated double doubled resend again repeat > idempotent retry duplicate
crash crashes bug exploded stacktrace blew > error internal
bad malformed incorrect mistake wrong > invalid error
explanation reason > message detail
rights role roles privileges entitled > permission authorization
login logged signin signed password > authentication credential
confidential leak leaks leaking secret secrets personal gdpr > sensitive privacy private
encrypt encrypted https ssl certificate > tls
frontend spa javascript > browser client
notify notified ping inform informed alert tell told hook > notification webhook event
job jobs background queue worker overnight > asynchronous operation job
progress percentage finished > status progress
mass thousands hundreds import bulk > batch bulk multiple
subset portion few > partial fields
nested embed embedded expand expanded together along > embed expand include
href address pointer > link url
child children belongs belonging parent > parent sub relationship
criteria condition narrow matching > filter
ascending descending newest oldest alphabetical sorted > sort order
find finding fulltext keyword keywords > search
scroll chunk chunks next previous > page pagination
stale fresh outdated > cache
simultaneously concurrently meanwhile colleague both > concurrent conflict
busy locked > lock
missing absent blank nothing unset unspecified > null empty
flag flags toggle checkbox yes > boolean
choices dropdown fixed > enum values
guid uuid uuids sequence primary > identifier id
wording term label called > name naming
british american dialect > english spelling
photo photos picture pictures pdf image images video attachment attachments > file binary upload
zip gzip zipped > compression
upstream downstream balancer > gateway proxy backend
outage maintenance offline > unavailable
uptime promise promised guarantee > availability level
dashboard alive heartbeat metrics > monitoring health
debug debugging follow > trace correlation
elsewhere relocated moved > redirect moved
vanished disappeared forever erased gone > gone permanently
verb verbs > method
giant dozen monolith split microservice microservices > granularity scope size
contact helpdesk > contact
customer customers caller callers app apps consumer consumers phone > client consumer
house guideline guidelines rulebook > rules style governance
flavour flavours variant variants version representation > representation format
nice pleasant friendly easy > usable experience developer
capital capitals lowercase uppercase > case
plural singular > plural naming
pay payload body > body
quit abort stop cancel cancelled > cancel
undo regret > undo
measure metre metres kilogram kilograms celsius > unit measurement
street postal postcode zipcode city > address
latitude longitude map > location coordinates
`

/** The stems of everyday words with those of the words that guidelines have for them. */
export const SYNONYM_STEMS: ReadonlyMap<string, readonly string[]> = stems()

function stems(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const line of SYNONYMS.trim().split('\n')) {
    const [everyday = '', written = ''] = line.split(' > ')
    for (const word of everyday.split(' ')) {
      const stem = stemOf(word)
      const known = found.get(stem) ?? []
      for (const other of written.split(' ').map(stemOf))
        if (other !== stem && !known.includes(other)) known.push(other)
      found.set(stem, known)
    }
  }
  return found
}
