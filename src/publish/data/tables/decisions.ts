import type { Catalogue } from '../../../data/model/catalogue.ts'
import { csv } from '../../../data/formats/csv.ts'

/** All decisions as a table: one line an option that a guideline takes. `also` is `true` where it ranks another above. */
export function decisionTable({ topics }: Catalogue): string {
  const header = [
    'topic_id',
    'topic_name',
    'question',
    'guideline_id',
    'guideline_title',
    'company',
    'option_id',
    'option_label',
    'also',
    'url',
    'note',
    'strength',
    'contradicts',
  ]
  const rows = topics.flatMap((topic) =>
    topic.entries.flatMap(({ guideline, decisions }) =>
      decisions.map(({ option, label, url, also, note, strength, contradicts }) => [
        topic.id,
        topic.name,
        topic.question,
        guideline.id,
        guideline.title,
        guideline.company.name,
        option,
        label,
        also && 'true',
        url,
        note,
        strength,
        contradicts && 'true',
      ]),
    ),
  )
  return csv(header, rows)
}
