import { contentFile } from './front-matter.ts'
import { makeGuidelines, type Entry, type Guideline } from './guidelines.ts'
import { createRandom } from './random.ts'
import { makeTopics, type Topic } from './topics.ts'

/** What a catalogue of scale 1 has. */
const TOPICS = 120
const GUIDELINES = 70
const REFERENCES = 4000
const RELATED = 4

/**
 * Generates a catalogue as content files: path below the content folder to text. Scale 1 has 120 topics, 70 guidelines
 * and 4,000 references; other scales have as many times more. The same scale and seed always give the same files.
 */
export function generateContent(scale: number, seed = 1): Map<string, string> {
  const random = createRandom(seed)
  const topics = makeTopics(Math.round(TOPICS * scale), random)
  const guidelines = makeGuidelines(Math.round(GUIDELINES * scale), Math.round(REFERENCES * scale), topics, random)
  return new Map([
    ...topics.map((topic, number) => [`topics/${topic.id}.md`, topicFile(topic, neighbours(topics, number))] as const),
    ...guidelines.map(
      (guideline, number) => [`guidelines/${guideline.id}.md`, guidelineFile(guideline, number)] as const,
    ),
  ])
}

function neighbours(topics: readonly Topic[], number: number): Topic[] {
  const around = [
    ...topics.slice(Math.max(0, number - RELATED), number),
    ...topics.slice(number + 1, number + 1 + RELATED),
  ]
  return around.slice(0, RELATED)
}

function topicFile(topic: Topic, related: readonly Topic[]): string {
  const subject = topic.name.toLowerCase()
  const asks = topic.options.length > 0
  return contentFile(
    {
      layout: 'topic',
      title: topic.name,
      permalink: `/design/topics/${topic.id}`,
      topic_id: topic.id,
      topic_category: topic.category,
      topic_name: topic.name,
      topic_description: `What an API says about ${subject}, and how clients deal with it.`,
      topic_aliases: topic.aliases,
      topic_related: related.map(({ id }) => id),
      topic_question: asks ? `How are ${subject} solved?` : undefined,
      topic_choice: asks ? 'one' : undefined,
      topic_options: topic.options.map((id) => ({ id, label: `In the ${id}, with ${topic.aliases[0] ?? subject}` })),
    },
    `Guidelines differ on ${subject}. Some leave it to the designer, others rule on every detail; the sections below say which.`,
  )
}

function guidelineFile(guideline: Guideline, number: number): string {
  return contentFile({
    layout: 'guideline',
    title: guideline.title,
    permalink: `/design/guidelines/${guideline.id}`,
    guideline_id: guideline.id,
    guideline_title: guideline.title,
    guideline_type: number % 3 === 0 ? 'github' : 'website',
    guideline_url: guideline.url,
    guideline_company: guideline.company,
    guideline_date: `20${15 + (number % 10)}-0${1 + (number % 9)}-11`,
    guideline_reviewDate: '2026-01-15',
    guideline_language: 'en',
    guideline_sector: number % 5 === 0 ? 'government' : 'company',
    guideline_status: number % 7 === 0 ? 'archived' : 'current',
    topics: guideline.entries.map(entryFields),
  })
}

function entryFields({ topic, sections, decision }: Entry) {
  return {
    topic_id: topic.id,
    summary: summaryOf(sections.map(({ name }) => name)),
    decision: decision && [decision],
    references: sections.map(({ name, url, quote, level }) => ({ name, url, quote, level })),
  }
}

/** About as long as what the catalogue says on an entry: two or three headings in a row. */
function summaryOf(headings: readonly string[]): string {
  return `${headings.slice(0, 3).join('; ')}.`.slice(0, 280)
}
