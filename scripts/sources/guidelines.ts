import { compile, type Compilation } from '../../src/data/compiler/compile.ts'
import { SOURCES_FILE } from '../../src/data/compiler/content-data.ts'
import { textReport } from '../../src/data/compiler/report.ts'
import { nearest } from '../../src/data/compiler/suggest.ts'
import type { GuidelineFields } from '../../src/data/model/guideline.ts'
import type { Source } from '../../src/data/model/sources.ts'

/** Parsing all content takes longer than reading one document. */
const CACHE = 'node_modules/.cache/sources-content'

/** A guideline of the catalogue whose document can be read. */
export interface SourcedGuideline {
  source: Source
  /** Where its file says that it is kept, and in which commit it was compared. */
  repository: string
  commit: string
  checkedDate?: string
  /** Why its document cannot be read: its file does not say where it is kept. */
  lacking?: string
}

/** The content with the guidelines that have a row in `sources.yaml`. */
export interface SourcedContent {
  contentFolder: string
  compilation: Compilation
  guidelines: SourcedGuideline[]
}

/**
 * Reads the content and the rows of `sources.yaml` for the guidelines named, or for all. Throws when the file is missing
 * or wrong, when an id is not in it, or when a row is about a guideline that nothing defines.
 */
export function readSourcedContent(
  contentFolder: string,
  publicFolder: string,
  ids: readonly string[],
): SourcedContent {
  const compilation = compile({ contentFolder, publicFolder, cacheFolder: CACHE })
  const file = compilation.data.sources
  if (!file) throw new Error(`There is no ${SOURCES_FILE} in ${contentFolder}, which says where documents are kept.`)
  if (file.problems.length > 0) {
    const sources = new Map([[file.name, file.text]])
    throw new Error(`\n${textReport(file.problems, sources, { folder: contentFolder, colours: false })}`)
  }
  const rows = file.data ?? []
  const known = rows.map(({ guideline }) => guideline)
  for (const id of ids) {
    if (known.includes(id)) continue
    const near = nearest(id, known)
    throw new Error(`${SOURCES_FILE} has no row for ${id}.${near === undefined ? '' : ` Did you mean ${near}?`}`)
  }
  const wanted = ids.length === 0 ? rows : rows.filter(({ guideline }) => ids.includes(guideline))
  return { contentFolder, compilation, guidelines: wanted.map((source) => withPlace(source, compilation)) }
}

function withPlace(source: Source, { linked }: Compilation): SourcedGuideline {
  const fields: GuidelineFields | undefined = linked.guidelines.get(source.guideline)?.fields
  if (!fields) throw new Error(`${SOURCES_FILE} has a row for ${source.guideline}, but no file defines that guideline.`)
  const { repository, commit, checkedDate } = fields.guideline_source ?? {}
  const lacking = 'its file lacks guideline_source with repository and commit'
  if (repository === undefined || commit === undefined) return { source, repository: '', commit: '', lacking }
  return { source, repository, commit, ...(checkedDate !== undefined && { checkedDate }) }
}
