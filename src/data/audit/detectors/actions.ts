import { wordsIn } from '../casing.ts'
import type { Description } from '../description.ts'
import { isParameter, isVersion, segmentsOf } from '../paths.ts'
import type { Detector, Sighting } from '../sighting.ts'

const VERBS = new Set(
  'accept acknowledge activate add adjust advance allocate amend apply approve archive assign attach authorize authorise authenticate ban block book boost build bulk calculate cancel capture change charge check checkout claim clear clone close commit complete compute confirm connect convert copy create deactivate decline delete deploy detach disable disconnect discard dismiss dispatch duplicate edit enable end enqueue enroll estimate evaluate exclude execute expire export extend fetch finalize finish flag follow force forward freeze fulfill generate get grant hide import include increment initiate insert install invalidate invite invoke issue join kick leave like link lock login logout mark merge migrate move mute notify open pause pay ping pin preview process promote provision publish purge quote read reassign reactivate rebuild recalculate receive recover redeem refresh refund register reject release reload remove rename render renew reopen reorder replace replay reply report reprocess request resend reserve reset resolve restart restore resume retry return reverse revert revoke rollback rotate run save scale schedule send set settle share show shutdown sign simulate skip snooze split star start stop store submit subscribe suspend swap switch sync synchronize terminate test toggle track transfer transition translate trigger unarchive unassign unban unblock unfollow unfreeze unhide uninstall unlike unlink unlock unmute unpin unpublish unregister unshare unstar unsubscribe unsuspend update upgrade upload validate verify void vote withdraw watch'.split(
    ' ',
  ),
)

/** Verbs that name things as often: actions only below one resource. */
const ALSO_NOUNS = new Set(
  'authorize bulk charge check claim copy fetch flag follow forward get grant import export issue join like link list lock mark move notify open order pause ping pin preview process promote quote read report request reserve return run save scale schedule share show sign split star start store tag test toggle track transfer transition trigger update upload vote watch withdraw'.split(
    ' ',
  ),
)

/** Whether a path ends in an action on one resource. */
export function isAction(path: string): boolean {
  const segments = segmentsOf(path)
  const [verb, ...others] = wordsIn(segments.at(-1) ?? '')
  return (
    isParameter(segments.at(-2)) &&
    !isParameter(segments.at(-1)) &&
    verb !== undefined &&
    VERBS.has(verb) &&
    !isNoun(others)
  )
}

/** Whether a path ends in a verb, wherever it stands: `/users/block`. */
export function isDoing(path: string): boolean {
  const [verb, ...others] = wordsIn(segmentsOf(path).at(-1) ?? '')
  if (isAction(path)) return true
  const isVerb = verb !== undefined && VERBS.has(verb) && !isNoun(others)
  return isVerb && (others.length > 0 || !ALSO_NOUNS.has(verb))
}

/** `resource-action`: how an action beyond create, read, update and delete is expressed in a path. */
export const actions: Detector = (description) => [...inPaths(description), ...inStates(description)]

function inPaths({ operations }: Description): Sighting[] {
  return operations.flatMap(({ path, method, pointer }): Sighting[] => {
    const segments = segmentsOf(path).filter((one) => !isVersion(one) && !/^(api|rest)$/i.test(one))
    const last = segments.at(-1) ?? ''
    if (/[^{]:[a-zA-Z]\w+$/.test(last)) return [{ topic: 'resource-action', option: 'colon', pointer }]
    if (method !== 'post' && method !== 'put') return []
    if (isParameter(last) || /\boauth2?\b/i.test(path)) return []
    if (method === 'post' && isActionNoun(segments)) return [{ topic: 'resource-action', option: 'resource', pointer }]
    const [verb, ...others] = wordsIn(last)
    if (verb === undefined || others.length > LONGEST) return []
    if (!(VERBS.has(verb) || isDone(path, verb)) || isNoun(others)) return []
    const isBelow =
      isAction(path) ||
      isDone(path, verb) ||
      (method === 'post' && others.length === 0 && isMany(segments.at(-2))) ||
      (method === 'post' && !(others.length === 0 && ALSO_NOUNS.has(verb)))
    return isBelow ? [{ topic: 'resource-action', option: 'sub-path', pointer }] : []
  })
}

/** What is longer than a verb and so many words is a name of its own. */
const LONGEST = 3

const ACTION_NOUN =
  /^(cancellations|refunds|captures|reversals|renewals|(de)?activations|verifications|approvals|rejections|confirmations|restorations|restores|revocations|suspensions|redemptions|imports|exports|registrations|validations?)$/

/** Whether a path ends in a noun for something that is done: to the one resource above, or to what its first word says. */
function isActionNoun(segments: readonly string[]): boolean {
  const words = wordsIn(segments.at(-1) ?? '')
  const [first = '', last = first] = [words[0], words.at(-1)]
  // `delete-requests` are made, `publish-revocations` is a verb and what it is done to.
  if (words.length > 1 && VERBS.has(first)) return last === 'requests'
  // Money that is moved below an account; alone, transfers are listed and read like anything else.
  if (last === 'transfers') return words.length > 1 && segments.some(isParameter)
  return ACTION_NOUN.test(last) && (words.length > 1 || segments.some(isParameter))
}

/** Updates of one resource that take its state: what is done is what the state becomes. */
function inStates({ operations, reader }: Description): Sighting[] {
  return operations.flatMap(({ path, method, request }): Sighting[] => {
    const isUpdate =
      method === 'put' || method === 'patch' || (method === 'post' && isParameter(segmentsOf(path).at(-1)))
    if (!isUpdate) return []
    const properties = request.flatMap(({ schema }) => reader.properties(schema))
    // The state of an address is a place.
    const isAddress = properties.some(({ name }) => /city|zip|postal|country/i.test(name))
    const state = properties.find(({ name }) => /^status$/i.test(name) || (/^state$/i.test(name) && !isAddress))
    return state ? [{ topic: 'resource-action', option: 'state', pointer: state.pointer }] : []
  })
}

/** `test-results`, `order_items`: what begins like a verb and names things. */
function isNoun(others: readonly string[]): boolean {
  const last = others.at(-1)
  return (
    last !== undefined &&
    /(s|ings?|tion|ment)$/.test(last) &&
    !/^(as|status|address)$/.test(last) &&
    others.length === 1
  )
}

/** `/tickets/{id}/resolved`: the state that an action leads to stands for it. */
function isDone(path: string, word: string): boolean {
  if (!isParameter(segmentsOf(path).at(-2)) || !word.endsWith('ed')) return false
  const stem = word.slice(0, -2)
  return [stem, `${stem}e`, stem.slice(0, -1)].some((verb) => VERBS.has(verb))
}

/** Whether a step names a collection, so that a verb below it does something with all of it. */
function isMany(segment = ''): boolean {
  return /[a-z]{2}s$/i.test(segment) && !/(ss|us|is)$/i.test(segment)
}
