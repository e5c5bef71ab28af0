import { replaceElements, replaceFences } from '../code.ts'

/** A word of a sentence with its place in the text it stands in. */
export interface Word {
  /** In lower case, without punctuation around it. */
  word: string
  offset: number
}

/** Stands where code or a quote stood (the object replacement character): no run goes across it. */
export const BREAK = '\uFFFC'

const INLINE_CODE = /(?<!`)`+[^`\n]+`+/g
const MARKUP = /<[^>\n]{1,300}>|\]\([^)\n]*\)|\]\[[^\]\n]*\]|https?:\/\/\S+|\{[:%{][^}\n]*\}/g
/** The key words of requirements (RFC 2119), which documents write in capitals and we do not. */
const KEY_WORDS = /^(?:MUST|SHALL|SHOULD|MAY|NOT|REQUIRED|RECOMMENDED|OPTIONAL)$/
const QUOTED = /“[^”\n]{1,400}”|«[^»\n]{1,400}»|"[^"\n]{1,400}"/g

/**
 * The words of a text, Markdown or much like it, that make its wording: code, addresses and names are left out, and
 * with `withoutQuotes` what stands in quotes, too. A name is a word with a capital letter that does not start a sentence,
 * with a capital inside, or with a digit; key words such as MUST are none.
 */
export function wordsOf(text: string, { withoutQuotes }: { withoutQuotes: boolean }): Word[] {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ')
  // Code and quotes leave a mark, so that the words around them do not become neighbours.
  const mark = (part: string) => `${BREAK}${blank(part).slice(1)}`
  const blocks = replaceElements(replaceFences(text, mark), ['pre', 'code', 'script', 'style'], mark)
  let plain = blocks.replace(INLINE_CODE, mark).replace(MARKUP, blank)
  if (withoutQuotes) plain = plain.replace(QUOTED, mark)
  const words: Word[] = []
  let startsSentence = true
  for (const match of plain.matchAll(/\uFFFC|\n\s*\n|[\p{L}\p{N}][\p{L}\p{N}’'_-]*|[.!?:;|#*>]/gu)) {
    const [token] = match
    if (!/^[\p{L}\p{N}]/u.test(token)) {
      if (token === BREAK) words.push({ word: BREAK, offset: match.index })
      startsSentence = true
      continue
    }
    const isName = /[\p{N}_]/u.test(token) || /.\p{Lu}/u.test(token) || (/^\p{Lu}/u.test(token) && !startsSentence)
    startsSentence = false
    if (!isName || KEY_WORDS.test(token))
      words.push({ word: token.toLowerCase().replaceAll('’', "'"), offset: match.index })
  }
  return words
}
