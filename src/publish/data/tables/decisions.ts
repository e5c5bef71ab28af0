import type { Catalogue } from '../../../data/model/catalogue.ts'
import { csv } from './csv.ts'

/** All decisions as a table: one line an option that a guideline takes. `rank` 1 is its first choice. */
export function decisionTable({ topics }: Catalogue): string {
  const header = [
    'topic_id',
    'topic_name',
    'question',
    'guideline_id',
    'guideline_title',
    'company',
    'rank',
    'option_id',
    'option_label',
    'url',
    'note',
  ]
  const rows = topics.flatMap((topic) =>
    topic.entries.flatMap(({ guideline, decisions }) =>
      decisions.map(({ option, label, url, note }, index) => [
        topic.id,
        topic.name,
        topic.question,
        guideline.id,
        guideline.title,
        guideline.company.name,
        String(index + 1),
        option,
        label,
        url,
        note,
      ]),
    ),
  )
  return csv(header, rows)
}
