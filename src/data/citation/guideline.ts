import { escaped, markdownLink } from '../formats/markdown.ts'
import type { GuidelinePage } from '../model/catalogue.ts'
import { counted, listed, percent } from '../model/counted.ts'
import { guidelinePath, topicPath } from '../model/permalink.ts'
import { SITE_NAME, type Subject } from './citable.ts'
import { decisionRecord } from './decision-record.ts'

/** A guideline: the document itself, and its page. `site` is where the site is, without a slash at its end. */
export function guidelineSubject(guideline: GuidelinePage, site: string): Subject {
  const { id, title, company, url, date } = guideline
  const page = site + guidelinePath(id)
  const record = guidelineRecord(guideline, site)
  return {
    name: title,
    choices: [
      {
        label: 'The document',
        work: { kind: 'document', title, url, publisher: company.name, ...(date && { date }) },
        record,
      },
      { label: 'Its page here', work: { kind: 'page', title, url: page, publisher: SITE_NAME }, record },
    ],
  }
}

/** The options others take are those of the questions on which the guideline departs from most. */
function guidelineRecord(guideline: GuidelinePage, site: string): string {
  const { id, title, company, url, topics, topicTotal, positions } = guideline
  const alone = positions.filter(({ isLeading }) => !isLeading)
  const page = markdownLink(SITE_NAME, site + guidelinePath(id))
  return decisionRecord({
    title,
    context: [
      `${markdownLink(title, url)}, ${escaped(company.name)}, deals with ${topics} of the ${counted(topicTotal, 'topic')} in the ${page}.`,
      positions.length > 0
        ? `On ${positions.length - alone.length} of ${counted(positions.length, 'question')} it takes what most guidelines take.`
        : undefined,
    ],
    options: alone.map(
      ({ topic, takes, leading, share }) =>
        `${markdownLink(topic.name, site + topicPath(topic.id))}: it takes ${escaped(listed(takes))}; ${percent(share)} take ${escaped(leading.join(' or '))}`,
    ),
  })
}
