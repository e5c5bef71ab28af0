import { SOURCES_FILE, STANDARDS_FILE } from '../content-data.ts'
import type { ContentFile } from '../content-file.ts'
import { groupBy } from '../group-by.ts'
import { messages } from '../messages.ts'
import { problem, valueAt, type Path, type Problem } from '../problem.ts'
import type { Rule } from './rule.ts'

/** An id stands for one topic, guideline, page, post, option or row; it is reported where it is used again. */
export const duplicateId: Rule = ({ files }, { data: { sources, standards } }) => [
  ...[...groupBy(files, (file) => `${file.layout} ${idOf(file)}`).values()].flatMap(([first, ...others]) =>
    others.map((file) => duplicate(file.name, placeOf(file), file.layout, idOf(file), first?.name ?? '')),
  ),
  ...files.flatMap(duplicateOptions),
  ...duplicateItems(
    (sources?.data ?? []).map(({ guideline }) => guideline),
    (id, at) => duplicate(SOURCES_FILE, [at, 'guideline'], 'source', id, 'this list'),
  ),
  ...duplicateItems(
    (standards?.data ?? []).map(({ id }) => id),
    (id, at) => duplicate(STANDARDS_FILE, [at, 'id'], 'standard', id, 'this list'),
  ),
]

function duplicateOptions(file: ContentFile): Problem[] {
  if (file.layout !== 'topic') return []
  const ids = (file.fields.topic_options ?? []).map(({ id }) => id)
  return duplicateItems(ids, (id, at) => duplicate(file.name, ['topic_options', at, 'id'], 'option', id, 'this list'))
}

function duplicateItems(ids: readonly string[], toProblem: (id: string, at: number) => Problem): Problem[] {
  const items = ids.map((id, at) => ({ id, at }))
  return [...groupBy(items, ({ id }) => id).values()].flatMap(([, ...others]) =>
    others.map(({ id, at }) => toProblem(id, at)),
  )
}

function duplicate(file: string, path: Path, kind: string, id: string, other: string): Problem {
  return problem('duplicate-id', valueAt(file, ...path), messages['duplicate-id'](kind, id, other))
}

function idOf(file: ContentFile): string {
  if (file.layout === 'topic') return file.fields.topic_id
  return file.layout === 'guideline' ? file.fields.guideline_id : file.slug
}

/** A page is named after its file, so there is no id to point at. */
function placeOf(file: ContentFile): Path {
  if (file.layout === 'topic') return ['topic_id']
  return file.layout === 'guideline' ? ['guideline_id'] : ['layout']
}
