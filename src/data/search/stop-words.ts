/** English words that say nothing about what is looked for: in a query they count only when nothing else is there. */
const STOP_WORDS = new Set(
  (
    'a an and any are as at be by can do does for from has have how i if in into is it its my of on or so that the ' +
    'their them there these this to use using versus vs was we what when where which who why with you your'
  ).split(' '),
)

/** Words that headings carry for their level; they tell no heading from another. */
const LEVEL_WORDS = new Set(['must', 'should', 'may'])

/** Whether a folded word of a query can be left out when it has others. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}

/** Whether a folded word counts when the length of a text is measured. */
export function isTelling(word: string): boolean {
  return !STOP_WORDS.has(word) && !LEVEL_WORDS.has(word)
}
