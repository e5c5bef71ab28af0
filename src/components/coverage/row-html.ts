import { topicPath } from '../../data/model/permalink.ts'
import type { Level } from '../../data/model/reference.ts'
import { siteUrl } from '../ui/site-url.ts'
import type { Row } from './filter-coverage.ts'

/** What a cell's class says of its strongest level; a letter, as the page has thousands. */
const CLASSES: Record<Level, string> = { must: 'm', should: 's', may: 'o' }

/**
 * The cells of a row as HTML: the topic, its two totals, and per guideline the number of sections. It is not made of elements
 * of React, which would take over each of more than ten thousand cells, and end tags that HTML does not need are left out.
 * Where a cell leads to follows from the links of its row and its column (`grid-places.ts`).
 */
export function rowHtml({ topic, cells, totals: [first, second] }: Row): string {
  const head = `<th scope="row"><a href="${escaped(siteUrl(topicPath(topic.id)))}">${escaped(topic.name)}</a>`
  const figures = cells.map((cell) => {
    if (!cell) return '<td>'
    const [, count, level] = cell
    return level ? `<td class=${CLASSES[level]}>${count}` : `<td>${count}`
  })
  return `${head}<td>${first}<td>${second}${figures.join('')}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
