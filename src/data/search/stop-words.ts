/** English words that say nothing about what is looked for: in a query they count only when nothing else is there. */
const STOP_WORDS = new Set(
  (
    'a an and any are as at be but by can could do does don doesn for from had has have he her him his how i if in into is ' +
    'isn it its let ll my of on or our re s shall she so t than that the their them then there these they this those to us ' +
    'use using ve versus vs was we were what when where which who whom why will with would you your'
  ).split(' '),
)

/** Words that headings carry for their level; they tell no heading from another. */
const LEVEL_WORDS = new Set(['must', 'should', 'may'])

/** Whether a folded word of a query can be left out when it has others. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}

/** Whether a folded word counts when the length of a text is measured. */
export function isContentWord(word: string): boolean {
  return !STOP_WORDS.has(word) && !LEVEL_WORDS.has(word)
}

/** Words that a question is put in, whatever it is about. Alone or in a name they count: `200 OK`, `best practices`. */
const CHAT_WORDS = new Set(
  (
    'actually already anybody anyone basically bad best better dear everybody everyone exactly feel feels fine good happen ' +
    'happens hello help here hi idea kind likely maybe mean means meant nobody normal normally ok okay ought people please ' +
    'possible properly rather really say says see seem seems simply somebody someone somehow still stuff stupid such ' +
    'suddenly suppose supposed sure thank thanks thing things think usual usually very weird wish worth wrong yet'
  ).split(' '),
)

/** Whether a folded word belongs to how a question is put. */
export function isChatWord(word: string): boolean {
  return CHAT_WORDS.has(word)
}
