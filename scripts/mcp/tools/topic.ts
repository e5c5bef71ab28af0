import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { bullets, escaped, markdownLink, paragraphs } from '../../../src/data/formats/markdown.ts'
import { counted } from '../../../src/data/model/counted.ts'
import type { TopicEntry } from '../../../src/data/model/catalogue.ts'
import { markdownPath } from '../../../src/data/model/data-forms.ts'
import type { Question } from '../../../src/data/model/decisions.ts'
import { topicPath } from '../../../src/data/model/permalink.ts'
import { questionOf } from '../../../src/data/model/takers.ts'
import { entryParts } from '../../../src/publish/data/markdown/entry.ts'
import { optionText, topicMarkdown } from '../../../src/publish/data/markdown/topic.ts'
import { address, type Site } from '../../../src/publish/data/site.ts'
import type { OpenCatalogue } from '../../catalogue/open-catalogue.ts'
import { guidelineNamed, topicNamed } from '../named.ts'
import { READ_ONLY, result } from '../result.ts'
import { said, saidIn, saidLine } from '../said.ts'

/** Offers what guidelines say on a topic. */
export function offerTopic(server: McpServer, catalogue: OpenCatalogue): void {
  server.registerTool(
    'topic',
    {
      title: 'What guidelines say on a topic',
      description:
        'One topic of API design: its question with who takes which option, and what each guideline says, with links to the sections. Brief unless asked in full or for certain guidelines; a full topic may have 90 KB.',
      inputSchema: {
        topic: z.string().describe('The topic’s id, e.g. `collection-pagination`'),
        guidelines: z.array(z.string()).min(1).max(20).optional().describe('Ids: only what these say, in full'),
        detail: z
          .enum(['brief', 'full'])
          .optional()
          .describe('`brief`: a line for each guideline; `full`: every section'),
      },
      outputSchema: {
        topic: z.string(),
        name: z.string(),
        description: z.string(),
        permalink: z.string(),
        question: z.string().optional(),
        options: z
          .array(z.object({ option: z.string(), label: z.string(), guidelines: z.array(z.string()) }))
          .optional()
          .describe('With the ids of the guidelines that take each'),
        entries: z.array(
          z.object({
            guideline: z.string(),
            title: z.string(),
            company: z.string(),
            permalink: z.string(),
            ...said,
          }),
        ),
      },
      annotations: READ_ONLY,
    },
    async ({ topic: id, guidelines, detail = guidelines ? 'full' : 'brief' }) => {
      const topic = await topicNamed(id, catalogue)
      const source = await catalogue.source()
      for (const one of guidelines ?? []) await guidelineNamed(one, catalogue)
      const entries = topic.entries.filter(({ guideline }) => guidelines?.includes(guideline.id) ?? true)
      const question = questionOf(topic)
      const permalink = address(source.site, topicPath(id))
      const { name, description } = topic
      const text =
        detail === 'full' && !guidelines
          ? topicMarkdown(topic, source)
          : paragraphs([
              `# ${escaped(name)}`,
              `> ${escaped(description)}`,
              `Page: <${permalink}>, in full: <${address(source.site, markdownPath(topicPath(id)))}>`,
              ...(question
                ? [
                    `## ${escaped(question.question)}`,
                    bullets(question.options.map(guidelines ? optionCount : optionText)),
                  ]
                : []),
              `## What ${guidelines ? 'they' : counted(entries.length, 'guideline')} say`,
              ...(detail === 'full'
                ? entries.flatMap((entry) => [`### ${headOf(entry, id, source.site)}`, ...entryParts(entry)])
                : [bullets(entries.map((entry) => `${headOf(entry, id, source.site)}: ${saidLine(entry)}`))]),
              guidelines && silentText(guidelines, entries),
            ])
      return result(text, {
        topic: id,
        name,
        description,
        permalink,
        ...(question && {
          question: question.question,
          options: question.options.map(({ id: option, label, takers }) => ({
            option,
            label,
            guidelines: takers.map(({ guideline }) => guideline.id),
          })),
        }),
        entries: entries.map((entry) => ({
          guideline: entry.guideline.id,
          title: entry.guideline.title,
          company: entry.guideline.company.name,
          permalink: placeOf(entry, id, source.site),
          ...saidIn(entry, detail === 'full' ? Infinity : 1),
        })),
      })
    },
  )
}

function placeOf({ guideline }: TopicEntry, topic: string, site: Site): string {
  return address(site, `${topicPath(topic)}#${guideline.id}`)
}

function headOf(entry: TopicEntry, topic: string, site: Site): string {
  const { id, title, company } = entry.guideline
  return `${markdownLink(`${company.name}: ${title}`, placeOf(entry, topic, site))} (\`${id}\`)`
}

function optionCount({ label, takers }: Question['options'][number]): string {
  return `**${escaped(label)}**: ${counted(takers.length, 'guideline')}`
}

function silentText(asked: readonly string[], entries: readonly TopicEntry[]): string | undefined {
  const silent = asked.filter((id) => !entries.some(({ guideline }) => guideline.id === id))
  return silent.length > 0 ? `Nothing is filed of ${silent.map((id) => `\`${id}\``).join(', ')}.` : undefined
}
