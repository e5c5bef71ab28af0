import { resolve } from 'node:path'
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { deciderOf } from '../../../src/data/audit/decided.ts'
import { keptShare, strengthOf, type Departure } from '../../../src/data/audit/departures.ts'
import { markdownLink } from '../../../src/data/formats/markdown.ts'
import { guidelinePath, topicPath } from '../../../src/data/model/permalink.ts'
import { strength } from '../../../src/data/model/reference.ts'
import { address, type Site } from '../../../src/publish/data/site.ts'
import { auditText, readDocumentFile, type AuditedFile } from '../../audit/audit-files.ts'
import { catalogueKnowledge } from '../../audit/knowledge.ts'
import { markdownReport } from '../../../src/data/audit/markdown-report.ts'
import type { OpenCatalogue } from '../../catalogue/open-catalogue.ts'
import { guidelineNamed } from '../named.ts'
import { READ_ONLY, result } from '../result.ts'

/** So many places of each answer are named; `npm run audit` names all. */
const MOST_PLACES = 10

const finding = z.object({
  option: z.string(),
  share: z.number().describe('The share of the places where the question arises, 0 to 1'),
  places: z.number().describe('How many places there are'),
  evidence: z.array(z.string()).describe(`JSON pointers to the first ${MOST_PLACES}`),
})

/** Offers to hold an OpenAPI document against the catalogue. */
export function offerAudit(server: McpServer, catalogue: OpenCatalogue): void {
  server.registerTool(
    'audit',
    {
      title: 'Audit an OpenAPI document',
      description:
        'Finds which option of the catalogue’s questions an API takes by its OpenAPI document (2.0, 3.0, 3.1; JSON or YAML), where, how consistently, which guidelines decide alike, and what departs from a chosen one. Nothing leaves this machine, and references to other files are not followed.',
      inputSchema: {
        document: z.string().optional().describe('The text of the document'),
        file: z.string().optional().describe('Or the path of a file on this machine'),
        against: z.string().optional().describe('The id of a guideline to hold it against'),
      },
      outputSchema: {
        title: z.string(),
        openapi: z.string(),
        operations: z.number(),
        consistency: z.number().describe('How far the document agrees with itself, 0 to 1'),
        answers: z.array(z.object({ topic: z.string(), permalink: z.string(), ...finding.shape })),
        closest: z.array(
          z.object({
            guideline: z.string(),
            permalink: z.string(),
            agree: z.number(),
            of: z.number().describe('How many questions both answer'),
          }),
        ),
        against: z
          .object({
            guideline: z.string(),
            permalink: z.string(),
            kept: z.number().describe('The share of the questions both answer that are kept everywhere, 0 to 1'),
            departures: z.array(
              z.object({
                topic: z.string(),
                permalink: z.string(),
                strength: strength.optional(),
                wants: z.array(z.object({ option: z.string(), source: z.string().optional() })),
                does: z.array(finding),
                others: z.array(z.string()).describe('Places where something else is done'),
              }),
            ),
          })
          .optional(),
      },
      annotations: READ_ONLY,
    },
    async ({ document, file, against }) => {
      if ((document === undefined) === (file === undefined))
        throw new Error('Give either `document`, the text of an OpenAPI document, or `file`, the path of one.')
      const guideline = against === undefined ? undefined : await guidelineNamed(against, catalogue)
      const { catalogue: all, site } = await catalogue.source()
      const knowledge = catalogueKnowledge(all)
      const name = file ?? 'document'
      const text = document ?? readNamed(name)
      const audited = auditText(name, text, knowledge, guideline && deciderOf(guideline))
      return result(markdownReport(audited, knowledge) + linksTo(audited, site), structured(audited, site))
    },
  )
}

function readNamed(file: string): string {
  try {
    return readDocumentFile(resolve(file))
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

/** The report is made for readers of a change; here it says where the catalogue says more. */
function linksTo({ output, against }: AuditedFile, site: Site): string {
  const topics = [...new Set(output.answers.map(({ topic }) => topic))]
  const ids = [...(against ? [against.decider.id] : []), ...output.closest.map(({ guideline }) => guideline)]
  const links = [
    ...topics.map((id) => ({ id, path: topicPath(id) })),
    ...ids.map((id) => ({ id, path: guidelinePath(id) })),
  ]
  return `\nIn the catalogue: ${links.map(({ id, path }) => markdownLink(id, address(site, path))).join(', ')}\n`
}

function structured({ audit, output, consistency, against }: AuditedFile, site: Site) {
  const topicLink = (topic: string) => ({ topic, permalink: address(site, topicPath(topic)) })
  const guidelineLink = (guideline: string) => ({ guideline, permalink: address(site, guidelinePath(guideline)) })
  return {
    title: audit.title,
    openapi: audit.version,
    operations: audit.operations,
    consistency: consistency.share,
    answers: output.answers.map((answer) => ({ ...topicLink(answer.topic), ...findingOf(answer) })),
    closest: output.closest.map(({ guideline, agree, of }) => ({ ...guidelineLink(guideline), agree, of })),
    ...(against && {
      against: {
        ...guidelineLink(against.decider.id),
        kept: keptShare(against.comparison),
        departures: against.comparison.departures.map((departure) => {
          const binding = strengthOf(departure)
          return {
            ...topicLink(departure.question.topic),
            ...(binding && { strength: binding }),
            wants: departure.wants.map(({ option, url }) => ({ option, ...(url !== undefined && { source: url }) })),
            does: departure.does.map(findingOf),
            others: departure.others.slice(0, MOST_PLACES),
          }
        }),
      },
    }),
  }
}

function findingOf({ option, share, evidence }: Departure['does'][number]) {
  return { option, share, places: evidence.length, evidence: evidence.slice(0, MOST_PLACES) }
}
