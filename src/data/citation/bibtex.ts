import { MONTHS } from '../model/months.ts'
import type { Citable } from './citable.ts'
import { citationKey } from './key.ts'

/** TeX's own signs in words of TeX. Braces become commands as BibTeX counts them even after a backslash. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  '|': String.raw`\textbar{}`,
  '`': String.raw`\textasciigrave{}`,
}

/**
 * A work as an entry of BibTeX, in UTF-8. `accessed` is the day (`YYYY-MM-DD`) it was read. Names and titles stand in
 * braces of their own, so that none is taken apart or set in lower case. Fields as in O. Patashnik, BibTeXing (1988), and,
 * for `url` and `urldate`, as in the manual of biblatex, section 2.2.2.
 */
export function bibtex(work: Citable, accessed: string): string {
  const { title, publisher, within, number, url, date } = work
  const [year, month] = date?.split('-') ?? []
  const fields = [
    publisher && ['author', `{{${tex(publisher)}}}`],
    ['title', `{{${tex(title)}}}`],
    year && ['year', `{${year}}`],
    month && ['month', MONTHS[Number(month) - 1]?.slice(0, 3).toLowerCase()],
    (within ?? number) && ['note', `{${tex(within ? `Section of ${within}` : (number ?? ''))}}`],
    ['url', `{${address(url)}}`],
    ['urldate', `{${accessed}}`],
  ].filter((field) => Array.isArray(field))
  return `@misc{${citationKey(work)},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`
}

function tex(text: string): string {
  return (
    text
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[\\{}~^<>|`#$%&_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
      // Two of these in a row would become one other sign.
      .replace(/(?<=-)-|(?<=')'/g, '{}$&')
  )
}

/** Stands as it is, but for what would end the field. */
function address(url: string): string {
  return url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))
}
