import type { Catalogue } from '../../../data/model/catalogue.ts'
import { csv } from '../../../data/formats/csv.ts'

/** What guidelines say as a table: one line an entry that has a summary, in the order of topics and companies. */
export function summaryTable({ topics }: Catalogue): string {
  const header = ['topic_id', 'topic_name', 'guideline_id', 'guideline_title', 'company', 'summary']
  const rows = topics.flatMap(({ id, name, entries }) =>
    entries.flatMap(({ guideline, summary }) =>
      summary === undefined ? [] : [[id, name, guideline.id, guideline.title, guideline.company.name, summary]],
    ),
  )
  return csv(header, rows)
}
