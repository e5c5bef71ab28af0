import { csv } from '../formats/csv.ts'
import { coded, escaped, markdownLink } from '../formats/markdown.ts'
import type { GuidelineEntry, GuidelinePage } from '../model/catalogue.ts'
import { counted } from '../model/counted.ts'
import { guidelineName } from '../model/guideline-name.ts'
import { guidelinePath, topicPath } from '../model/permalink.ts'
import type { ComparisonCell, ComparisonGroup } from './rows.ts'
import { shortNames } from './names.ts'
import { bindingText, decisionText, shortDecisionText, verdictText } from './words.ts'

/** A comparison to be written down, as it is shown. */
export interface WrittenComparison {
  guidelines: readonly GuidelinePage[]
  groups: readonly ComparisonGroup[]
  /** Where the site is, without a slash at its end: `https://stylebook.example`. */
  site: string
  /** The address of this very comparison. */
  address: string
}

/**
 * A comparison as a Markdown table (GitHub Flavored Markdown): a row a topic, a column a guideline. Every name leads to
 * its page, every section to the document.
 */
export function markdownTable({ guidelines, groups, site, address }: WrittenComparison): string {
  const names = shortNames(guidelines)
  const rows = groups.flatMap(({ category, rows: own }) =>
    own.map((one) =>
      row([
        markdownLink(one.topic.name, site + topicPath(one.topic.id)),
        escaped(category.name),
        escaped(verdictText(one, names)),
        ...one.cells.map((cell, at) => markdownCell(cell, `${site}${topicPath(one.topic.id)}#${guidelines[at]?.id}`)),
      ]),
    ),
  )
  return table(['Topic', 'Category', 'Compared', ...headsOf(guidelines, site)], rows, address)
}

/** Each guideline by its title: elsewhere nobody sees which of a company's guidelines it is. */
function headsOf(guidelines: WrittenComparison['guidelines'], site: string): string[] {
  return guidelines.map((guideline) => markdownLink(guidelineName(guideline), site + guidelinePath(guideline.id)))
}

/**
 * The same in short, for a mail or a slide: a cell has the decisions with how binding they are, without notes, else the
 * sentence, and one link to what stands behind it.
 */
export function shortMarkdownTable({ guidelines, groups, site, address }: WrittenComparison): string {
  const rows = groups.flatMap((group) =>
    group.rows.map(({ topic, cells }) => {
      const url = site + topicPath(topic.id)
      return row([
        markdownLink(topic.name, url),
        ...cells.map(({ entry }, at) =>
          entry ? inCell(shortCell(entry, `${url}#${guidelines[at]?.id}`)) : 'nothing on this topic',
        ),
      ])
    }),
  )
  return table(['Topic', ...headsOf(guidelines, site)], rows, address)
}

function shortCell({ decisions, summary, references }: GuidelineEntry, entryUrl: string): string {
  const [first, ...others] = decisions
  // Where each decision has a section of its own, the entry has them all.
  if (first)
    return markdownLink(
      decisions.map(shortDecisionText).join('; '),
      others.every(({ url }) => url === first.url) ? first.url : entryUrl,
    )
  const [only] = references.length === 1 ? references : []
  const source = only
    ? markdownLink(only.name, only.url)
    : markdownLink(counted(references.length, 'section'), entryUrl)
  return summary ? `${coded(summary)} (${source})` : source
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function table(heads: readonly string[], rows: readonly string[], address: string): string {
  return [row(heads), row(heads.map(() => '---')), ...rows, '', `From ${address}`, ''].join('\n')
}

/** So many sections stand in a cell; of more, the first of them, and where the others are. */
const IN_CELL = 5

function markdownCell({ entry, level }: ComparisonCell, entryUrl: string): string {
  if (!entry) return 'nothing on this topic'
  const { decisions, summary, references } = entry
  const isLong = references.length > IN_CELL
  const sections = references.slice(0, isLong ? IN_CELL - 1 : IN_CELL).map(({ name, url }) => markdownLink(name, url))
  if (isLong) sections.push(markdownLink(`${references.length - sections.length} more`, entryUrl))
  const parts = [
    ...decisions.map(({ label, url, note, ...decision }) => {
      const facts = [bindingText(decision), note && escaped(note)].filter(Boolean)
      return `**${markdownLink(label, url)}**${facts.length > 0 ? ` (${facts.join('; ')})` : ''}`
    }),
    summary && coded(summary),
    `${level ? `${level.toUpperCase()}, ` : ''}${sections.join(', ')}`,
  ]
  return inCell(parts.filter(Boolean).join('<br>'))
}

/** A table's cells end at a vertical line, in code as well; there a backslash before it goes with the table. */
function inCell(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|')
}

/**
 * A comparison as comma-separated values (RFC 4180): a line for each guideline on each topic, silent ones included.
 * `answers`, `sections` and `urls` are lists whose items stand apart by semicolons and spaces.
 */
export function comparisonCsv({ guidelines, groups }: Pick<WrittenComparison, 'guidelines' | 'groups'>): string {
  const names = shortNames(guidelines)
  const header = [
    'topic_id',
    'topic_name',
    'category',
    'compared',
    'guideline_id',
    'guideline_title',
    'company',
    'answers',
    'summary',
    'level',
    'sections',
    'urls',
  ]
  const rows = groups.flatMap(({ category, rows: own }) =>
    own.flatMap((row) =>
      guidelines.map(({ id, title, company }, at) => {
        const { entry, level } = row.cells[at] ?? {}
        return [
          row.topic.id,
          row.topic.name,
          category.name,
          verdictText(row, names),
          id,
          title,
          company.name,
          entry?.decisions.map(decisionText).join('; '),
          entry?.summary,
          level,
          entry?.references.map(({ name }) => name).join('; '),
          entry?.references.map(({ url }) => url).join(' '),
        ]
      }),
    ),
  )
  return csv(header, rows)
}
