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
