import type { Catalogue } from '../../../data/model/catalogue.ts'
import { csv } from '../../../data/formats/csv.ts'

/** All references as a table: one line a section under a topic, in the order of topics and companies. */
export function referenceTable({ topics }: Catalogue): string {
  const header = [
    'topic_id',
    'topic_name',
    'topic_category',
    'guideline_id',
    'guideline_title',
    'company',
    'name',
    'url',
    'level',
    'document',
    'quote',
    'language',
    'former_url',
    'listed',
    'rules',
  ]
  const rows = topics.flatMap((topic) =>
    topic.entries.flatMap(({ guideline, references }) =>
      references.map(({ name, url, level, document, quote, language, formerUrl, listed, rules = [] }) => [
        topic.id,
        topic.name,
        topic.category.name,
        guideline.id,
        guideline.title,
        guideline.company.name,
        name,
        url,
        level,
        document,
        quote,
        language,
        formerUrl,
        listed && 'true',
        // As the linter and the id name them; their addresses are in the other forms.
        rules.map(({ linter, id }) => `${linter} ${id}`).join('; '),
      ]),
    ),
  )
  return csv(header, rows)
}
