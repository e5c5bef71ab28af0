import type { Catalogue } from '../../../../src/data/model/catalogue.ts'
import { sentencesOf } from '../../../../src/data/search/build-sentences.ts'
import { documentsOf } from '../../../../src/data/search/documents.ts'
import type { Field } from '../../../../src/data/search/fields.ts'
import type { Kind } from '../../../../src/data/search/result.ts'

/** A document as other engines take it: all its texts in one flat object. */
export interface FlatDocument extends Partial<Record<Field, string | string[]>> {
  number: number
  /** `topic:<id>`, `guideline:<id>` or `reference:<guideline_id>/<topic_id>`; sections can share one. */
  id: string
  kind: Kind
}

/** A document without what it has from its topic and guideline, and without what is never shown. */
export type Shown = Pick<FlatDocument, 'id' | Field>

/**
 * The topics, guidelines and references of a catalogue with the fields that our own index has. These engines know no
 * connections, so a reference carries the names and aliases of its topic and the company and title of its guideline.
 * What is said in sentences is in `more`. It does not carry what their ids, descriptions and categories say: filed anew for every reference, these
 * made MiniSearch's index and times about half as large again and its answers no better.
 */
export function flatDocuments(catalogue: Catalogue): FlatDocument[] {
  const { categories, companies, topics, guidelines, entries } = documentsOf(catalogue)
  const sentences = sentencesOf(catalogue)
  const ofTopics = topics.map(({ id, name, aliases, category, description }, position) => ({
    id: `topic:${id}`,
    kind: 'topic' as const,
    name,
    alias: [...aliases, ...(sentences.topics[position]?.phrases ?? [])],
    category: categories[category]?.name ?? '',
    description,
    more: [sentences.topics[position]?.introduction ?? ''],
  }))
  const ofGuidelines = guidelines.map(({ id, title, company, more }) => ({
    id: `guideline:${id}`,
    kind: 'guideline' as const,
    title,
    company: companies[company]?.name ?? '',
    more,
  }))
  const references = entries.flatMap((ofGuideline, position) => {
    const { id, title = '', company = '' } = ofGuidelines[position] ?? {}
    return ofGuideline.flatMap(({ topic, sections }, entry) => {
      const { summary = '', notes = '' } = sentences.entries[position]?.[entry] ?? {}
      const { id: topicId, name = '', alias = [] } = ofTopics[topic] ?? {}
      return sections.map(({ name: heading, document, quote }) => ({
        id: `reference:${afterColon(id)}/${afterColon(topicId)}`,
        kind: 'reference' as const,
        heading,
        name,
        alias,
        company,
        title,
        more: [summary, notes],
        ...(document && { document }),
        ...(quote && { quote }),
      }))
    })
  })
  return [...ofTopics, ...ofGuidelines, ...references].map((document, number) => ({ number, ...document }))
}

/** Leaves out of a document what is not needed to show it as a result. */
export function shownOf({
  number: _number,
  kind,
  more: _more,
  name,
  alias,
  title,
  company,
  ...own
}: FlatDocument): Shown {
  switch (kind) {
    case 'topic':
      return { ...own, ...(name && { name }), ...(alias && { alias }) }
    case 'guideline':
      return { ...own, ...(title && { title }), ...(company && { company }) }
    case 'reference':
      return own
  }
}

function afterColon(id = ''): string {
  return id.slice(id.indexOf(':') + 1)
}
