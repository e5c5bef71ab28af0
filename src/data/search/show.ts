import { guidelinePath, topicPath } from '../model/permalink.ts'
import type { Beyond, Explanation, FieldText, ShownTexts } from './explain.ts'
import { LEVELS } from '../model/levels.ts'
import { FIELDS, type Field } from './fields.ts'
import type { IndexedTopic } from './index-format.ts'
import type { Library } from './library.ts'
import type { Ranking } from './rank.ts'
import type { GuidelineResult, ReferenceResult, SearchResult, TopicResult } from './result.ts'
import { headingOf } from './sections.ts'
import type { Sentences } from './sentences.ts'
import type { ExpandedTerm } from './term-expansion.ts'
import type { Scored } from './top.ts'

/** What is needed to turn documents into results. */
export interface Showing {
  library: Library
  explain: (texts: ShownTexts) => Explanation
  ranking: Ranking
  sentences: Sentences | undefined
}

/** Makes the result to show of a document. */
export function show(showing: Showing, { document, score }: Scored): SearchResult | undefined {
  const { firstGuideline, firstReference } = showing.library
  if (document < firstGuideline) return showTopic(showing, document, score)
  if (document < firstReference) return showGuideline(showing, document - firstGuideline, score)
  return showReference(showing, document - firstReference, score)
}

function showTopic(
  { library, explain, ranking, sentences }: Showing,
  number: number,
  score: number,
): TopicResult | undefined {
  const topic = library.topics[number]
  const category = topic && library.index.categories[topic.category]
  if (!topic || !category) return undefined
  return {
    kind: 'topic',
    id: `topic:${topic.id}`,
    path: topicPath(topic.id),
    title: topic.name,
    score,
    ...explain({
      shown: shownTexts({ name: topic.name, category: category.name }),
      hidden: () => hiddenTexts(topic),
      beyond: (missing) => aboutTopic(library, sentences, missing, number),
      elsewhere: (word) => ranking.elsewhere(word, number),
    }),
    topic: { id: topic.id, name: topic.name },
    category,
    description: topic.description,
    guidelines: library.connections.guidelines[number] ?? 0,
  }
}

function showGuideline(
  { library, explain, ranking }: Showing,
  number: number,
  score: number,
): GuidelineResult | undefined {
  const guideline = library.index.guidelines[number]
  const company = guideline && library.index.companies[guideline.company]
  if (!guideline || !company) return undefined
  const { id, title, date, status, language } = guideline
  return {
    kind: 'guideline',
    id: `guideline:${id}`,
    path: guidelinePath(id),
    title,
    score,
    ...explain({
      shown: shownTexts({ title, company: company.name }),
      hidden: () => guideline.more.map((text): FieldText => ['more', text]),
      elsewhere: (word) => ranking.elsewhere(word, library.firstGuideline + number),
    }),
    guideline: { id, title },
    company,
    topics: library.connections.topics[number] ?? 0,
    ...(date && { date }),
    ...(status && { status }),
    ...(language && { language }),
  }
}

function showReference(
  { library, explain, sentences }: Showing,
  number: number,
  score: number,
): ReferenceResult | undefined {
  const { index, topics, sections, entries } = library
  const entry = entryOf(entries.start, number)
  const section = entries.section[number] ?? 0
  const topic = topics[entries.topic[entry] ?? 0]
  const guideline = index.guidelines[entries.guideline[entry] ?? 0]
  const company = guideline && index.companies[guideline.company]
  const category = topic && index.categories[topic.category]
  if (!topic || !guideline || !company || !category) return undefined
  const title = headingOf(sections, section)
  const details = detailsOf(library, section)
  const language = details.language ?? guideline.language
  const texts = {
    shown: shownTexts({
      document: details.document,
      quote: details.quote,
      heading: title,
      company: company.name,
      title: guideline.title,
      name: topic.name,
    }),
    hidden: () => [
      ...shownTexts({ category: category.name }),
      ...hiddenTexts(topic),
      ...guideline.more.map((text): FieldText => ['more', text]),
    ],
  }
  return {
    kind: 'reference',
    id: `reference:${guideline.id}/${topic.id}`,
    path: `${topicPath(topic.id)}#${guideline.id}`,
    title,
    score,
    ...explain({
      ...texts,
      beyond: (missing) =>
        sentences?.evidence(missing, { entry }) ?? aboutTopic(library, sentences, missing, entries.topic[entry] ?? 0),
      elsewhere: () => undefined,
    }),
    topic: { id: topic.id, name: topic.name },
    category,
    guideline: { id: guideline.id, title: guideline.title },
    company,
    ...details,
    ...(language && { language }),
  }
}

function detailsOf({ index, sections }: Library, section: number) {
  const level = LEVELS[(sections.level[section] ?? 0) - 1]
  const document = index.documents[(sections.document[section] ?? 0) - 1]
  const quote = sections.quotes.get(section)
  const language = sections.languages.get(section)
  return {
    ...(level && { level }),
    ...(document && { document }),
    ...(quote && { quote }),
    ...(language && { language }),
  }
}

function shownTexts(texts: Partial<Record<Field, string | undefined>>): FieldText[] {
  return FIELDS.map((field): FieldText => [field, texts[field]])
}

function hiddenTexts(topic: IndexedTopic): FieldText[] {
  return [
    ...topic.aliases.map((alias): FieldText => ['alias', alias]),
    ['id', topic.id.replaceAll('-', ' ')],
    ['description', topic.description],
  ]
}

/** What is said on a topic with the words, and who says it. */
function aboutTopic(
  library: Library,
  sentences: Sentences | undefined,
  words: readonly ExpandedTerm[],
  topic: number,
): Beyond | undefined {
  const found = sentences?.evidence(words, { topic })
  const company = found?.entry === undefined ? undefined : companyOf(library, found.entry)
  return found && { ...found, ...(company !== undefined && { company }) }
}

function companyOf({ index, entries }: Library, entry: number): string | undefined {
  return index.companies[index.guidelines[entries.guideline[entry] ?? 0]?.company ?? 0]?.name
}

/** The entry that a reference belongs to: the last one that starts at it or before. */
function entryOf(start: Int32Array, reference: number): number {
  let low = 0
  let high = start.length - 1
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((start[middle] ?? 0) <= reference) low = middle
    else high = middle
  }
  return low
}
