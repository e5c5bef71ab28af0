import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { bullets, escaped, markdownLink, paragraphs } from '../../../src/data/formats/markdown.ts'
import type { GuidelineEntry } from '../../../src/data/model/catalogue.ts'
import { markdownPath } from '../../../src/data/model/data-forms.ts'
import { guidelinePath, topicPath } from '../../../src/data/model/permalink.ts'
import { entryParts } from '../../../src/publish/data/markdown/entry.ts'
import { guidelineLine, guidelineMarkdown } from '../../../src/publish/data/markdown/guideline.ts'
import { address, type Site } from '../../../src/publish/data/site.ts'
import type { OpenCatalogue } from '../../catalogue/open-catalogue.ts'
import { guidelineNamed, topicNamed } from '../named.ts'
import { READ_ONLY, result } from '../result.ts'
import { said, saidIn, saidLine } from '../said.ts'

/** Offers what one guideline says. */
export function offerGuideline(server: McpServer, catalogue: OpenCatalogue): void {
  server.registerTool(
    'guideline',
    {
      title: 'What one guideline says',
      description:
        'One published API guideline: whose it is, where it stands, and what it says topic by topic, with links to the sections. Brief unless asked in full or for certain topics; a full guideline may have 120 KB.',
      inputSchema: {
        guideline: z.string().describe('The guideline’s id, e.g. `zalando-restful-api-guidelines`'),
        topics: z.array(z.string()).min(1).max(50).optional().describe('Ids: only what it says on these, in full'),
        detail: z.enum(['brief', 'full']).optional().describe('`brief`: a line for each topic; `full`: every section'),
      },
      outputSchema: {
        guideline: z.string(),
        title: z.string(),
        company: z.string(),
        permalink: z.string(),
        source: z.string().describe('The address of the document'),
        status: z.string().optional(),
        licence: z.string().optional().describe('SPDX identifier'),
        updated: z.string().optional().describe('The day the document last changed'),
        entries: z.array(
          z.object({ topic: z.string(), name: z.string(), category: z.string(), permalink: z.string(), ...said }),
        ),
      },
      annotations: READ_ONLY,
    },
    async ({ guideline: id, topics, detail = topics ? 'full' : 'brief' }) => {
      const guideline = await guidelineNamed(id, catalogue)
      const source = await catalogue.source()
      for (const one of topics ?? []) await topicNamed(one, catalogue)
      const groups = guideline.categories
        .map(({ category, entries }) => ({
          category,
          entries: entries.filter(({ topic }) => topics?.includes(topic.id) ?? true),
        }))
        .filter(({ entries }) => entries.length > 0)
      const { site } = source
      const permalink = address(site, guidelinePath(id))
      const text =
        detail === 'full' && !topics
          ? guidelineMarkdown(guideline, source)
          : paragraphs([
              `# ${escaped(guideline.title)}`,
              `> ${guidelineLine(guideline)}`,
              `Page: <${permalink}>, in full: <${address(site, markdownPath(guidelinePath(id)))}>. Document: <${guideline.url}>`,
              ...groups.flatMap(({ category, entries }) => [
                `## ${escaped(category.name)}`,
                ...(detail === 'full'
                  ? entries.flatMap((entry) => [`### ${headOf(entry, id, site)}`, ...entryParts(entry)])
                  : [bullets(entries.map((entry) => `${headOf(entry, id, site)}: ${saidLine(entry)}`))]),
              ]),
              groups.length === 0 ? 'Nothing of it is filed under these topics.' : undefined,
            ])
      const { title, company, url, status, licence, date } = guideline
      return result(text, {
        guideline: id,
        title,
        company: company.name,
        permalink,
        source: url,
        ...(status && { status }),
        ...(licence !== undefined && { licence }),
        ...(date !== undefined && { updated: date }),
        entries: groups.flatMap(({ category, entries }) =>
          entries.map((entry) => ({
            topic: entry.topic.id,
            name: entry.topic.name,
            category: category.name,
            permalink: placeOf(entry, id, site),
            ...saidIn(entry, detail === 'full' ? Infinity : 1),
          })),
        ),
      })
    },
  )
}

function placeOf({ topic }: GuidelineEntry, guideline: string, site: Site): string {
  return address(site, `${topicPath(topic.id)}#${guideline}`)
}

function headOf(entry: GuidelineEntry, guideline: string, site: Site): string {
  return `${markdownLink(entry.topic.name, placeOf(entry, guideline, site))} (\`${entry.topic.id}\`)`
}
