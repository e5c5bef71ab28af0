import { wordsIn } from '../casing.ts'
import { collectionReads } from '../collections.ts'
import type { Operation } from '../operations.ts'
import type { Description } from '../description.ts'
import { isParameter, isVersion, segmentsOf, stepsOf } from '../paths.ts'
import type { Detector, Sighting } from '../sighting.ts'

/** `naming-plural`: whether the names of collections are plurals. English is known, and a little of its neighbours. */
export const pluralNames: Detector = (description) => {
  const { operations } = description
  const reads = new Map(
    collectionReads(description).map(({ operation }) => [segmentsOf(operation.path).join('/'), operation.pointer]),
  )
  const seen = new Map<string, Sighting>()
  for (const operation of operations) {
    const { path, pointer } = operation
    const segments = segmentsOf(path)
    // What stands there is named by its standard.
    if (segments[0] === '.well-known') continue
    for (const [index, segment] of segments.entries()) {
      const key = segments.slice(0, index + 1).join('/')
      const holdsItems = isName(segments[index + 1] ?? '') || (index === segments.length - 1 && creates(operation))
      if (seen.has(key) || isParameter(segment) || isVersion(segment) || !(holdsItems || reads.has(key))) continue
      const number = numberOf(segment)
      if (number === undefined) continue
      const place = reads.get(key) ?? pointer
      seen.set(key, { topic: 'naming-plural', option: number, pointer: place.slice(0, place.lastIndexOf('/')) })
    }
  }
  return seen.size > 0 ? [...seen.values()] : pluralSteps(description)
}

/** Where nothing shows what a collection is, names in the plural are taken for some: `/users/login`. */
function pluralSteps({ operations }: Description): Sighting[] {
  return [...stepsOf(operations).values()].flatMap(({ segment, pointer }) =>
    !isParameter(segment) && !isVersion(segment) && numberOf(segment) === 'plural'
      ? [{ topic: 'naming-plural', option: 'plural', pointer }]
      : [],
  )
}

/** Whether an operation adds one to what its path names. */
function creates({ method, text }: Operation): boolean {
  return method === 'post' && /^(create|add|insert)s?$/.test(wordsIn(text.trim().slice(0, 100))[0] ?? '')
}

/** Whether a step stands for one of a collection, and not for a version, a format or a part of the base. */
function isName(step: string): boolean {
  if (/^\d+$/.test(step)) return true
  return (
    /^\{[^}]+\}$/.test(step) &&
    !/version|format|lang|locale|tenant|year|month|day|date|^\{(type|action|method)\}$/i.test(step)
  )
}

const IRREGULAR =
  /(people|children|men|women|feet|teeth|geese|mice|criteria|phenomena|indices|matrices|vertices|alumni|radii|data|media|schemata|metadata|personae)$/
/** Endings of plurals in Dutch and Italian that English words in the singular do not have. */
const ELSEWHERE = /(onen|eren|ingen|heden|zioni)$/
/** Words that are the same for one and many, end in s without being many, or are verbs that find something. */
const NEITHER =
  /^(json|xml|token|data|media|metadata|info|information|news|series|species|status|search|query|find|list|all|me|self|health|weather|equipment|content|history|feedback|conformance|staff|inventory|stock|software|hardware|mail|traffic|access|address|business|process|analysis|basis|analytics|statistics|stats|settings|details|graphql|batch|bulk|config|count|by|for|get|lookup|autocomplete|suggest|latest|current|whois|oauth|oidc|auth|login|api|rest|public|admin|internal|services?|export|import|available|popular|top|trending|recent|random|download|upload|of|in|on|with|near|nearby|geo|timeline|audit|mine|active|summary|schedule|usage|overview|versus|profile|progress)$/

/** Verbs and states, which stand beside ids without being collections: `/apps/create/{id}`, `/payments/scheduled`. */
const NO_NAME =
  /^(create|update|delete|get|add|remove|edit|insert|validate|verify|authenticate|authorize|login|logout|register)$|[^e]ed$/

function numberOf(segment: string): 'plural' | 'singular' | undefined {
  const word = wordsIn(segment.split(/[:(.]|[-_](?:by|for|of|in)[-_]/, 1)[0] ?? '').at(-1)
  if (word === undefined || word.length < 3 || /\d/.test(word) || NEITHER.test(word) || NO_NAME.test(word))
    return undefined
  if (IRREGULAR.test(word) || ELSEWHERE.test(word)) return 'plural'
  if (/(ss|us|is)$/.test(word) && !/(buses|menus|skus|taxis|gurus|cpus|gpus|apis|urls|uris)$/.test(word))
    return 'singular'
  return word.endsWith('s') ? 'plural' : 'singular'
}
