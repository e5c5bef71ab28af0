import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { bindingText } from '../../../src/data/comparison/words.ts'
import { bullets, escaped, markdownLink, paragraphs } from '../../../src/data/formats/markdown.ts'
import type { TopicPage } from '../../../src/data/model/catalogue.ts'
import { counted } from '../../../src/data/model/counted.ts'
import { topicPath } from '../../../src/data/model/permalink.ts'
import { strength } from '../../../src/data/model/reference.ts'
import { address, type Site } from '../../../src/publish/data/site.ts'
import type { OpenCatalogue } from '../../catalogue/open-catalogue.ts'
import { guidelineNamed, topicNamed } from '../named.ts'
import { READ_ONLY, result } from '../result.ts'

const question = z.object({
  topic: z.string(),
  name: z.string(),
  question: z.string(),
  choice: z.enum(['one', 'several']).describe('Whether a guideline may take more than one option'),
  permalink: z.string(),
  options: z.array(
    z.object({
      option: z.string(),
      label: z.string(),
      guidelines: z.number().describe('How many take it'),
      takers: z
        .array(
          z.object({
            guideline: z.string(),
            company: z.string(),
            strength: strength.optional(),
            also: z.literal(true).optional().describe('It ranks another option above this one'),
            note: z.string().optional(),
            source: z.string().describe('The address of the section that says so'),
          }),
        )
        .optional()
        .describe('Only where a topic or guideline was asked for'),
    }),
  ),
})
type Question = z.infer<typeof question>

/** Offers the questions of the catalogue with who decides what. */
export function offerDecisions(server: McpServer, catalogue: OpenCatalogue): void {
  server.registerTool(
    'decisions',
    {
      title: 'Who decides what',
      description:
        'The questions of API design that ask for a choice (case of property names, style of pagination …) with their options and how many guidelines take each. With a topic: who takes which, how bindingly, and where it says so. With a guideline: what it decides.',
      inputSchema: {
        topic: z.string().optional().describe('Id: only this topic’s question, with all who answer it'),
        guideline: z.string().optional().describe('Id: only what this guideline decides'),
      },
      outputSchema: { questions: z.array(question) },
      annotations: READ_ONLY,
    },
    async ({ topic, guideline }) => {
      const { catalogue: all, site } = await catalogue.source()
      const named = topic === undefined ? undefined : await topicNamed(topic, catalogue)
      if (guideline !== undefined) await guidelineNamed(guideline, catalogue)
      if (named && named.question === undefined)
        throw new Error(
          `The topic \`${named.id}\` asks for no choice. The tool \`topic\` tells what guidelines say on it.`,
        )
      const questions = (named ? [named] : all.topics)
        .map((one) => questionIn(one, guideline, site))
        .filter((one) => one !== undefined)
        .filter(({ options }) => guideline === undefined || options.some(({ guidelines }) => guidelines > 0))
      const isShort = topic === undefined && guideline === undefined
      const shown = isShort ? questions.map(withoutTakers) : questions
      const page = topic === undefined ? `All decisions: <${address(site, '/design/decisions')}>` : undefined
      return result(textOf(shown, page), { questions: shown })
    },
  )
}

function questionIn(topic: TopicPage, only: string | undefined, site: Site): Question | undefined {
  const { id, name, question: asked, choice, options, entries } = topic
  if (asked === undefined || choice === undefined) return undefined
  const answered = entries.filter(({ guideline }) => only === undefined || guideline.id === only)
  return {
    topic: id,
    name,
    question: asked,
    choice,
    permalink: address(site, topicPath(id)),
    options: options
      .map((option) => {
        const takers = answered.flatMap(({ guideline, decisions }) =>
          decisions
            .filter((decision) => decision.option === option.id)
            .map(({ url, strength: binding, also, note }) => ({
              guideline: guideline.id,
              company: guideline.company.name,
              ...(binding && { strength: binding }),
              ...(also && { also }),
              ...(note !== undefined && { note }),
              source: url,
            })),
        )
        return { option: option.id, label: option.label, guidelines: takers.length, takers }
      })
      .filter(({ takers }) => only === undefined || takers.length > 0),
  }
}

function withoutTakers(one: Question): Question {
  return { ...one, options: one.options.map(({ option, label, guidelines }) => ({ option, label, guidelines })) }
}

function textOf(questions: readonly Question[], page: string | undefined): string {
  if (questions.length === 0) return 'No question of the catalogue is answered.'
  return paragraphs([
    page,
    ...questions.flatMap(({ topic, name, question: asked, permalink, options }) => [
      `## ${markdownLink(name, permalink)} (\`${topic}\`)`,
      escaped(asked),
      bullets(options.flatMap(optionLines)),
    ]),
  ])
}

function optionLines({ option, label, guidelines, takers }: Question['options'][number]): string[] {
  const head = `**${escaped(label)}** (\`${option}\`)`
  if (!takers) return [`${head}: ${counted(guidelines, 'guideline')}`]
  const lines = takers.map(({ guideline, company, note, source, ...decision }) => {
    const facts = [`\`${guideline}\``, bindingText(decision), note === undefined ? undefined : escaped(note)]
      .filter(Boolean)
      .join(', ')
    return `  - ${markdownLink(company, source)} (${facts})`
  })
  return [[`${head}: ${counted(takers.length, 'guideline')}`, ...lines].join('\n')]
}
