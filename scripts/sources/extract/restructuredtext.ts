import { eachFile, type Depth, type Heading } from '../section.ts'
import { withTitleAsPage } from './page-title.ts'
import { httpRoutesIn } from './restructuredtext-http.ts'
import { explicitTarget, titleText, titlesIn } from './restructuredtext-titles.ts'

/**
 * reStructuredText of Sphinx. Ids by docutils' `make_id` and `set_id`:
 * https://github.com/docutils/docutils/blob/master/docutils/docutils/nodes.py. With the option `titleIsPage` the first
 * heading of a file is the page, without an anchor. Routes that are described by themselves are rules.
 */
export const restructuredText = eachFile((text, _path, { titleIsPage }) => {
  const lines = text.split(/\r?\n/)
  const idOf = newIds()
  const styles: string[] = []
  const titles = new Map(titlesIn(lines).map((title) => [title.line, title]))
  const headings: Heading[] = []
  for (const [at, content] of lines.entries()) {
    const target = explicitTarget(content)
    if (target !== undefined) idOf(target)
    const title = titles.get(at + 1)
    if (!title) continue
    if (!styles.includes(title.style)) styles.push(title.style)
    const heading = titleText(title.text)
    headings.push({ depth: depthOf(styles.indexOf(title.style)), heading, anchor: idOf(heading), line: title.line })
  }
  const titled = titleIsPage === true ? withTitleAsPage(headings) : headings
  return [...titled, ...httpRoutesIn(lines)].toSorted((a, b) => a.line - b.line)
})

function depthOf(nesting: number): Depth {
  const depths: Depth[] = [1, 2, 3, 4, 5, 6]
  return depths[nesting] ?? 6
}

/** A maker of ids for a document, of explicit targets and of titles in their order. */
function newIds(): (name: string) => string {
  const taken = new Set<string>()
  let unnamed = 0
  return (name) => {
    const base = makeId(name)
    let id = base
    if (base === '') id = `id${++unnamed}`
    for (let time = 1; taken.has(id); time++) id = `${base}-${time}`
    taken.add(id)
    return id
  }
}

function makeId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[øđħıłŧ]/g, (letter) => ({ ø: 'o', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŧ: 't' })[letter] ?? letter)
    .replaceAll('ß', 'sz')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .normalize('NFKD')
    .replace(/[^ -~\s]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
}
