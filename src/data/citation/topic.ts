import { coded, escaped, markdownLink } from '../formats/markdown.ts'
import type { TopicEntry, TopicPage } from '../model/catalogue.ts'
import { counted } from '../model/counted.ts'
import { topicPath } from '../model/permalink.ts'
import type { Reference } from '../model/reference.ts'
import { isRetired } from '../model/retired.ts'
import { questionOf } from '../model/takers.ts'
import { SITE_NAME, type Subject } from './citable.ts'
import { decisionRecord, namesAndMore } from './decision-record.ts'
import { sectionOf } from './section.ts'

/** A topic's page. `site` is where the site is, without a slash at its end. */
export function topicSubject(topic: TopicPage, site: string): Subject {
  const { id, name, changed } = topic
  const url = site + topicPath(id)
  return {
    name,
    choices: [
      {
        label: 'This topic',
        work: { kind: 'page', title: name, url, publisher: SITE_NAME, ...(changed && { date: changed }) },
        record: topicRecord(topic, site),
      },
    ],
  }
}

/** What a guideline says on a topic, and each of its sections on it. `url` is the entry's own address. */
export function entrySubject(topic: TopicPage, entry: TopicEntry, site: string, url: string): Subject {
  const { guideline, references } = entry
  const title = `${guideline.title} on ${topic.name}`
  return {
    name: `${guideline.company.name} on ${topic.name}`,
    choices: [
      {
        label: 'This entry',
        work: { kind: 'page', title, url, publisher: SITE_NAME },
        record: topicRecord(topic, site, { entry, url, references }),
      },
      ...references.map((reference) => ({
        label: reference.name,
        work: sectionOf(guideline, reference),
        record: topicRecord(topic, site, { entry, url, references: [reference] }),
      })),
    ],
  }
}

/** What the record is about in particular: an entry, or some of its sections. */
interface Said {
  entry: TopicEntry
  url: string
  references: readonly Reference[]
}

function topicRecord(topic: TopicPage, site: string, said?: Said): string {
  const url = site + topicPath(topic.id)
  const source = `${markdownLink(topic.name, url)} in the ${SITE_NAME} has what ${counted(topic.entries.length, 'guideline')} say.`
  return decisionRecord({
    title: topic.name,
    context: [`${escaped(topic.question ?? topic.description)} ${source}`, said && saidText(said)],
    options: topic.question === undefined ? summaries(topic, url, said?.entry) : options(topic, url),
  })
}

/** `[RESTful API Guidelines](…), Zalando: Cursor. What it says. Sections: [MUST use cursors](…)` */
function saidText({ entry: { guideline, decisions, summary }, url, references }: Said): string {
  const takes = decisions.map(({ label }) => escaped(label)).join(', ')
  return [
    `${markdownLink(guideline.title, url)}, ${escaped(guideline.company.name)}${takes && `, takes: ${takes}`}.`,
    summary && coded(summary),
    `${references.length === 1 ? 'Section' : 'Sections'}: ${references.map((one) => markdownLink(one.name, one.url)).join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** A line for each option that somebody takes: how many do, some of them with their sections, and where all are. */
function options(topic: TopicPage, url: string): string[] {
  const taken = questionOf(topic)?.options.filter(({ takers }) => takers.length > 0) ?? []
  const positions = new Set(taken.flatMap(({ takers }) => takers.map(({ guideline }) => guideline.id))).size
  return taken.map(({ id, label, takers }) => {
    const named = takers.map((one) => ({
      name: one.guideline.company.name,
      url: one.url ?? `${url}#${one.guideline.id}`,
    }))
    return `**${escaped(label)}** (${takers.length} of ${counted(positions, 'guideline')}): ${namesAndMore(named, `${url}?option=${id}`)}`
  })
}

const SUMMARIES = 8

/** Where a topic asks for no choice: what some others say, those in force first, and where the rest is. */
function summaries({ entries }: TopicPage, url: string, cited?: TopicEntry): string[] {
  const others = entries.filter((entry) => entry !== cited)
  const shown = others
    .filter(({ summary }) => summary !== undefined)
    .toSorted((a, b) => Number(isRetired(a.guideline)) - Number(isRetired(b.guideline)))
    .slice(0, SUMMARIES)
  const rest = others.length - shown.length
  return [
    ...shown.map(
      ({ guideline, summary = '' }) =>
        `${markdownLink(guideline.company.name, `${url}#${guideline.id}`)}: ${coded(summary)}`,
    ),
    ...(rest > 0 ? [markdownLink(`${rest} more`, url)] : []),
  ]
}
