import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { bullets, escaped, markdownLink, paragraphs } from '../../../src/data/formats/markdown.ts'
import { counted } from '../../../src/data/model/counted.ts'
import { level } from '../../../src/data/model/reference.ts'
import type { SearchAnswer } from '../../../src/data/search/engine.ts'
import type { SearchResult } from '../../../src/data/search/result.ts'
import type { DataSource } from '../../../src/publish/data/data-source.ts'
import { address } from '../../../src/publish/data/site.ts'
import type { OpenCatalogue } from '../../catalogue/open-catalogue.ts'
import { READ_ONLY, result } from '../result.ts'

const KINDS = { topic: 'topic', guideline: 'guideline', section: 'reference' } as const
const LONGEST_QUERY = 500
const MOST = 50

const found = z.object({
  kind: z.enum(['topic', 'guideline', 'section']),
  title: z.string().describe('The topic’s name, the guideline’s title, or the section’s heading'),
  permalink: z.string().describe('Where it stands in the catalogue'),
  source: z.string().optional().describe('The address of the guideline or section itself'),
  topic: z.string().optional().describe('Id, for the tools topic and decisions'),
  guideline: z.string().optional().describe('Id, for the tools guideline, compare and audit'),
  company: z.string().optional(),
  level: level.optional(),
  description: z.string().optional(),
})
type Found = z.infer<typeof found>

/** Offers the project’s own search. */
export function offerSearch(server: McpServer, catalogue: OpenCatalogue): void {
  server.registerTool(
    'search',
    {
      title: 'Search API design guidelines',
      description:
        'Finds topics of API design (pagination, error bodies, versioning …), published guidelines, and exact sections of them, by words in any order, misspelt words or whole questions. Conditions may stand in the query: `company:zalando`, `level:must`, `-word`. Gives ids for the other tools.',
      inputSchema: {
        query: z
          .string()
          .trim()
          .min(1)
          .max(LONGEST_QUERY)
          .describe('What to look for, e.g. `cursor pagination` or `who uses snake case`'),
        kind: z.enum(['topic', 'guideline', 'section']).optional().describe('Only results of this kind'),
        limit: z.number().int().min(1).max(MOST).default(10).describe('The most results'),
      },
      outputSchema: {
        total: z.number().describe('How many results there are'),
        results: z.array(found).describe('Best first'),
        question: z
          .object({
            topic: z.string(),
            question: z.string(),
            options: z.array(z.object({ option: z.string(), label: z.string(), companies: z.array(z.string()) })),
          })
          .optional()
          .describe('The question of a topic that the query asks, with who takes which option'),
        suggestions: z.array(z.string()).optional().describe('Words to search for instead, when nothing was found'),
      },
      annotations: READ_ONLY,
    },
    async ({ query, kind, limit }) => {
      const { search } = await catalogue.search()
      const source = await catalogue.source()
      const answer = search(query, { limit, ...(kind && { filters: { kind: [KINDS[kind]] } }) })
      const results = answer.results.map((one) => foundIn(one, source))
      return result(textOf(query, answer, results), {
        total: answer.total,
        results,
        ...questionOf(answer),
        ...(answer.suggestions && {
          suggestions: [...answer.suggestions.words, ...answer.suggestions.topics.map(({ name }) => name)],
        }),
      })
    },
  )
}

function foundIn(one: SearchResult, { site, topics, guidelines }: DataSource): Found {
  const place = { title: one.title, permalink: address(site, one.path) }
  if (one.kind === 'topic') return { kind: 'topic', ...place, topic: one.topic.id, description: one.description }
  const publisher = { guideline: one.guideline.id, company: one.company.name }
  if (one.kind === 'guideline') {
    const url = guidelines.get(one.guideline.id)?.url
    return { kind: 'guideline', ...place, ...publisher, ...(url !== undefined && { source: url }) }
  }
  const entry = topics.get(one.topic.id)?.entries.find(({ guideline }) => guideline.id === one.guideline.id)
  const section = entry?.references.find(({ name, document }) => name === one.title && document === one.document)
  return {
    kind: 'section',
    ...place,
    ...(section && { source: section.url }),
    topic: one.topic.id,
    ...publisher,
    ...(one.level && { level: one.level }),
  }
}

function questionOf({ question }: SearchAnswer) {
  if (!question) return {}
  const options = question.options.map(({ id, label, companies }) => ({
    option: id,
    label,
    companies: companies.map(({ name }) => name),
  }))
  return { question: { topic: question.topic.id, question: question.question, options } }
}

function textOf(query: string, answer: SearchAnswer, results: readonly Found[]): string {
  const { question } = questionOf(answer)
  const ways = answer.suggestions
  return paragraphs([
    `${counted(answer.total, 'result')} for “${escaped(query)}”${answer.total > results.length ? `, the best ${results.length}` : ''}`,
    question &&
      `**${escaped(question.question)}** (\`${question.topic}\`)\n${bullets(
        question.options.map(({ label, companies }) => `${escaped(label)}: ${companies.map(escaped).join(', ')}`),
      )}`,
    results.map((one, at) => `${at + 1}. ${lineOf(one)}`).join('\n'),
    ways && ways.words.length > 0 ? `Did you mean ${ways.words.map(escaped).join(', ')}?` : undefined,
    ways && bullets(ways.topics.map(({ id, name }) => `${escaped(name)}: \`${id}\``)),
  ])
}

function lineOf({ kind, title, permalink, source, topic, guideline, company, level: stated, description }: Found) {
  if (kind === 'topic') return `Topic ${markdownLink(title, permalink)} (\`${topic}\`): ${escaped(description ?? '')}`
  const link = source === undefined ? '' : `, ${markdownLink('document', source)}`
  if (kind === 'guideline')
    return `Guideline ${markdownLink(title, permalink)} (\`${guideline}\`) of ${escaped(company ?? '')}${link}`
  const mark = stated ? `${stated.toUpperCase()}: ` : ''
  return `Section ${mark}${markdownLink(title, source ?? permalink)} of ${escaped(company ?? '')} (\`${guideline}\`), under ${markdownLink(topic ?? '', permalink)}`
}
