import { posix } from 'node:path'
import { type AbstractBlock, Extensions, IncludeProcessor, load, NullLogger, type Section } from '@asciidoctor/core'
import type { Depth, DocumentFile, FiledHeading, SourceDocument } from '../section.ts'
import { elementsIn, textOf } from './html/headings.ts'
import { shown } from './markdown/headings.ts'
import { isRule, ruleHeading } from './asciidoc-rule.ts'

const MOST_INCLUDES = 2000

/**
 * AsciiDoc, read by Asciidoctor with the files that are included. Ids are those of the document or Asciidoctor's own.
 * Options are given as attributes, but for `ruleBlocks`: whether blocks of the style `rule` count as rules with an id.
 * Rejects when files include each other without an end.
 */
export async function asciidoc(document: SourceDocument): Promise<FiledHeading[]> {
  const found: FiledHeading[] = []
  for (const file of document.files) found.push(...(await headingsOf(file, document)))
  return found
}

async function headingsOf(file: DocumentFile, { options, read }: SourceDocument): Promise<FiledHeading[]> {
  const { ruleBlocks = false, ...attributes } = options
  const document = await load(file.text.replace(/^\uFEFF/, ''), {
    safe: 'safe',
    sourcemap: true,
    logger: new NullLogger(),
    extension_registry: includesFrom(file.path, read),
    attributes,
  })
  const title = plain(String(document.getDocumentTitle() ?? ''))
  const found: FiledHeading[] = title === '' ? [] : [{ depth: 1, heading: title, anchor: '', line: 1, file: file.path }]
  for (const block of document.findBy({ traverseDocuments: true })) {
    const path = block.getSourceLocation()?.path
    const at = path === undefined || path === '<stdin>' ? file.path : path
    const line = block.getLineNumber() ?? 1
    if (block.getContext() === 'section' && block !== document.getHeader())
      found.push({ ...sectionHeading(block), line, file: at })
    if (ruleBlocks === true && isRule(block)) {
      const rule = ruleHeading(block, line, at === file.path ? file.text : (read(at) ?? ''))
      found.push({ ...rule, heading: plain(rule.heading), file: at })
    }
  }
  return found
}

function sectionHeading(block: AbstractBlock): { depth: Depth; heading: string; anchor: string } {
  const depths: Depth[] = [1, 2, 3, 4, 5, 6]
  return {
    depth: depths[(block as Section).level] ?? 6,
    heading: plain(block.getTitle() ?? ''),
    anchor: block.getId() ?? '',
  }
}

/** A title without the HTML that Asciidoctor made of its markup. */
function plain(html: string): string {
  const root = elementsIn(`<i>${html}</i>`, { fragment: true })[0]
  return root ? shown(textOf(root)) : ''
}

/** Reads what is included from the repository, never from the disk or the network. */
function includesFrom(main: string, read: SourceDocument['read']) {
  let left = MOST_INCLUDES
  class FromRepository extends IncludeProcessor {
    override handles(): boolean {
      return true
    }
    override process(...[, reader, target, attributes]: Parameters<IncludeProcessor['process']>): void {
      left -= 1
      if (left < 0) throw new Error(`${main} includes more than ${MOST_INCLUDES} files: some include each other.`)
      const from = reader.path === '<stdin>' ? main : String(reader.path)
      const path = posix.normalize(posix.join(posix.dirname(from), target))
      reader.pushInclude(read(path) ?? '', path, path, 1, attributes)
    }
  }
  const registry = Extensions.create()
  registry.includeProcessor(FromRepository)
  return registry
}
