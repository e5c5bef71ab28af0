import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import {
  comparisonRows,
  countRows,
  filterRows,
  isDiffering,
  type ComparisonRow,
} from '../../../src/data/comparison/rows.ts'
import { shortNames } from '../../../src/data/comparison/names.ts'
import { verdictText } from '../../../src/data/comparison/words.ts'
import { bullets, escaped, markdownLink, paragraphs } from '../../../src/data/formats/markdown.ts'
import type { GuidelinePage } from '../../../src/data/model/catalogue.ts'
import { guidelinePath, topicPath } from '../../../src/data/model/permalink.ts'
import { address, type Site } from '../../../src/publish/data/site.ts'
import type { OpenCatalogue } from '../../catalogue/open-catalogue.ts'
import { guidelineNamed, topicNamed } from '../named.ts'
import { READ_ONLY, result } from '../result.ts'
import { said, saidIn, saidLine } from '../said.ts'

/** The page compares so many. */
const MOST_GUIDELINES = 4

const VERDICTS = ['different', 'overlapping', 'firmness', 'same', 'lone', 'open'] as const

/** Offers guidelines side by side. */
export function offerCompare(server: McpServer, catalogue: OpenCatalogue): void {
  server.registerTool(
    'compare',
    {
      title: 'Guidelines side by side',
      description:
        'Two to four guidelines side by side, topic by topic: what each says and takes, and whether they agree. Without `show`, every topic that one of them deals with: name topics, or ask for `differing`, to keep it short.',
      inputSchema: {
        guidelines: z
          .array(z.string())
          .min(2)
          .max(MOST_GUIDELINES)
          .refine((ids) => new Set(ids).size === ids.length, 'Name each guideline once.')
          .describe('Ids, e.g. `["zalando-restful-api-guidelines", "google-aip"]`'),
        topics: z.array(z.string()).min(1).max(50).optional().describe('Ids: only these topics'),
        show: z
          .enum(['all', 'differing', 'shared'])
          .default('all')
          .describe('`differing`: where their answers differ; `shared`: what all deal with'),
      },
      outputSchema: {
        permalink: z.string().describe('The same comparison on the site'),
        counts: z
          .object({ all: z.number(), differing: z.number(), shared: z.number() })
          .describe('How many topics there would be for each value of `show`'),
        rows: z.array(
          z.object({
            topic: z.string(),
            name: z.string(),
            permalink: z.string(),
            verdict: z.enum(VERDICTS),
            differs: z.boolean(),
            says: z.string().describe('The verdict in words'),
            cells: z
              .array(z.object({ guideline: z.string(), permalink: z.string(), ...said }))
              .describe('Those that say something, in the order asked for'),
          }),
        ),
      },
      annotations: READ_ONLY,
    },
    async ({ guidelines: ids, topics, show }) => {
      const { catalogue: all, site } = await catalogue.source()
      const guidelines: GuidelinePage[] = []
      for (const id of ids) guidelines.push(await guidelineNamed(id, catalogue))
      for (const id of topics ?? []) await topicNamed(id, catalogue)
      const groups = comparisonRows(guidelines, all.compare.categories, topics)
      const rows = filterRows(groups, ids, { show }).flatMap((group) => group.rows)
      const names = shortNames(guidelines)
      const path = `/design/compare?guidelines=${ids.join(',')}${topics ? `&topics=${topics.join(',')}` : ''}${show === 'all' ? '' : `&show=${show}`}`
      const permalink = address(site, path)
      const counts = countRows(groups)
      const text = paragraphs([
        `# ${names.map(escaped).join(', ')}`,
        `Page: <${permalink}>. ${counts.all} topics, ${counts.differing} differ, ${counts.shared} in all.`,
        bullets(guidelines.map((one) => `${guidelineLink(one, site)}, ${markdownLink('document', one.url)}`)),
        ...rows.flatMap((row) => [
          `## ${markdownLink(row.topic.name, address(site, topicPath(row.topic.id)))}`,
          `${escaped(verdictText(row, names))}.`,
          bullets(row.cells.map(({ entry }, at) => entry && `**${escaped(names[at] ?? '')}**: ${saidLine(entry)}`)),
        ]),
        rows.length === 0 ? 'No topic is left.' : undefined,
      ])
      return result(text, { permalink, counts, rows: rows.map((row) => rowOf(row, ids, names, site)) })
    },
  )
}

function guidelineLink({ id, title, company }: GuidelinePage, site: Site): string {
  return `${markdownLink(`${company.name}: ${title}`, address(site, guidelinePath(id)))} (\`${id}\`)`
}

function rowOf(row: ComparisonRow, ids: readonly string[], names: readonly string[], site: Site) {
  const { topic, verdict, cells } = row
  return {
    topic: topic.id,
    name: topic.name,
    permalink: address(site, topicPath(topic.id)),
    verdict,
    differs: isDiffering(row),
    says: verdictText(row, names),
    cells: cells.flatMap(({ entry }, at) => {
      const guideline = ids[at]
      if (!entry || guideline === undefined) return []
      return { guideline, permalink: address(site, `${topicPath(topic.id)}#${guideline}`), ...saidIn(entry, 1) }
    }),
  }
}
