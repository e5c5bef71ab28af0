import type { ComparisonCell, ComparisonGroup } from '../comparison/rows.ts'
import { shortNames } from '../comparison/names.ts'
import { decisionText } from '../comparison/words.ts'
import { coded, escaped, markdownLink } from '../formats/markdown.ts'
import type { GuidelinePage } from '../model/catalogue.ts'
import { counted, listed } from '../model/counted.ts'
import { guidelinePath, topicPath } from '../model/permalink.ts'
import { SITE_NAME, type Subject } from './citable.ts'
import { decisionRecord } from './decision-record.ts'

/** A comparison as it is shown. */
interface CitedComparison {
  guidelines: readonly GuidelinePage[]
  groups: readonly ComparisonGroup[]
  /** Where the site is, without a slash at its end. */
  site: string
  /** The address of this very comparison. */
  address: string
}

const NAMED_TOPICS = 3

/** A comparison: the page, and a record whose options are what each guideline takes, topic by topic. */
export function comparisonSubject({ guidelines, groups, site, address }: CitedComparison): Subject {
  const names = shortNames(guidelines)
  const rows = groups.flatMap((group) => group.rows)
  const topics =
    rows.length <= NAMED_TOPICS ? listed(rows.map(({ topic }) => topic.name)) : counted(rows.length, 'topic')
  const title = `${listed(names)}${topics && ` on ${topics}`}`
  const pages = guidelines.map(({ id, title: one }) => markdownLink(one, site + guidelinePath(id)))
  return {
    name: title,
    choices: [
      {
        label: 'This comparison',
        work: { kind: 'page', title, url: address, publisher: SITE_NAME },
        record: decisionRecord({
          title,
          context: [`${markdownLink(title, address)} in the ${SITE_NAME} compares ${listed(pages)}.`],
          options: rows.map(({ topic, cells }) => {
            const said = cells.map((cell, at) => `${escaped(names[at] ?? '')}: ${cellText(cell)}`)
            return `${markdownLink(topic.name, site + topicPath(topic.id))}: ${said.join('; ')}`
          }),
        }),
      },
    ],
  }
}

/** What a guideline takes, else what it says, else where. */
function cellText({ entry }: ComparisonCell): string {
  if (!entry) return 'nothing on this topic'
  const { decisions, summary, references } = entry
  if (decisions.length > 0) return decisions.map((one) => markdownLink(decisionText(one), one.url)).join(', ')
  const sections = references.map(({ name, url }) => markdownLink(name, url)).join(', ')
  return summary === undefined ? sections : `${coded(summary)} ${sections}`
}
