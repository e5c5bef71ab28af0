import { posix } from 'node:path'
import type { Depth, DocumentFile, FiledHeading, SourceDocument } from '../section.ts'
import { attributeOf, elementsIn, headingsAmong, levelOf, type Element } from './html/headings.ts'
import { headingsOf, shown } from './markdown/headings.ts'
import { parseMarkdown } from './markdown/parse.ts'
import { rulesIn } from './respec-rule.ts'

/** A heading with the id that the document gives it, if it does. */
type Written = Omit<FiledHeading, 'anchor'> & { id: string | undefined }

/**
 * ReSpec: an HTML page with sections, some of them in Markdown files that it includes, a level deeper. Ids by ReSpec's
 * `addId`: https://github.com/speced/respec/blob/develop/src/core/utils.js. Blocks of the class `rule` are rules with
 * the id they bring.
 */
export function respec({ files, read }: SourceDocument): FiledHeading[] {
  return files.flatMap((file) => {
    const written = elementsIn(file.text).flatMap((element) => {
      const included = attributeOf(element, 'data-include')
      if (included === undefined) return headingInPage(element, file.path)
      const path = posix.normalize(posix.join(posix.dirname(file.path), included))
      const text = read(path)
      return text === undefined ? [] : headingsIncluded({ path, text })
    })
    const taken = new Set(written.flatMap(({ id }) => (id === undefined ? [] : [id])))
    return written.map(({ id, ...heading }) => ({ ...heading, anchor: id ?? addId(heading.heading, taken) }))
  })
}

/** What stands in a section before a file is included goes away. */
function headingInPage(element: Element, file: string): Written[] {
  const section = element.parentNode && 'tagName' in element.parentNode ? element.parentNode : undefined
  if (section && attributeOf(section, 'data-include') !== undefined) return []
  const sectionId = section?.tagName === 'section' ? attributeOf(section, 'id') : undefined
  return headingsAmong([element]).map(({ text, id, line }) => {
    return { heading: shown(text), id: id ?? sectionId, depth: levelOf(element), line, file }
  })
}

function headingsIncluded({ path, text }: DocumentFile): Written[] {
  const depths: Depth[] = [2, 3, 4, 5, 6]
  const headings = headingsOf(parseMarkdown(text)).map(({ text: heading, depth, id, line }): Written => {
    return { heading: shown(heading), id, depth: depths[depth - 1] ?? 6, line, file: path }
  })
  const rules = rulesIn(text).map((rule): Written => ({ ...rule, depth: 'rule', file: path }))
  return [...headings, ...rules].toSorted((a, b) => a.line - b.line)
}

function addId(text: string, taken: Set<string>): string {
  const words = text
    .toLowerCase()
    .trim()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/\W+/g, '-')
    .replace(/^-+|-+$/g, '')
  const base = words === '' ? 'generatedID' : words.replace(/^(?![a-z])/, 'x')
  let id = base
  for (let time = 0; taken.has(id); time++) id = `${base}-${time}`
  taken.add(id)
  return id
}
