import { relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Log, Result } from 'sarif'
import type { NamedQuestion } from '../../src/data/audit/decided.ts'
import { strengthOf } from '../../src/data/audit/departures.ts'
import { topicPath } from '../../src/data/model/permalink.ts'
import type { AuditedFile, FailedFile } from './audit-files.ts'
import { linesOf } from './lines.ts'
import { wanted } from '../../src/data/audit/report-words.ts'

const LEVELS = { must: 'error', should: 'warning', may: 'note', example: 'note' } as const

interface Found {
  topic: string
  level: 'error' | 'warning' | 'note'
  text: string
  pointers: readonly string[]
}

/**
 * What departs from a guideline, or else from itself, as a SARIF 2.1.0 log (OASIS,
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/): a rule for each question, a result for each place.
 */
export function sarifLog(
  audited: readonly AuditedFile[],
  failed: readonly FailedFile[],
  questions: readonly NamedQuestion[],
): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'API Stylebook',
            informationUri: 'https://github.com/api-stylebook/api-stylebook',
            rules: questions.map(({ topic, name, question }) => ({
              id: topic,
              name,
              shortDescription: { text: question },
              properties: { page: topicPath(topic) },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            toolExecutionNotifications: failed.map(({ file, problem }) => ({
              level: 'error',
              message: { text: problem },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
            })),
          },
        ],
        results: audited.flatMap((one) => resultsOf(one, questions)),
      },
    ],
  }
}

function resultsOf(audited: AuditedFile, questions: readonly NamedQuestion[]): Result[] {
  const lineOf = linesOf(audited.text)
  const uri = uriOf(audited.file)
  const all = audited.against ? departures(audited.against) : inconsistencies(audited)
  return all.flatMap(({ topic, level, text, pointers }) =>
    pointers.map((pointer) => ({
      ruleId: topic,
      ruleIndex: questions.findIndex((question) => question.topic === topic),
      level,
      message: { text },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri }, region: { startLine: lineOf(pointer) } },
          logicalLocations: [{ fullyQualifiedName: pointer }],
        },
      ],
    })),
  )
}

function departures({ decider, comparison }: NonNullable<AuditedFile['against']>): Found[] {
  return comparison.departures.flatMap((departure) => {
    const { question, wants, does, others } = departure
    const strength = strengthOf(departure)
    const level = strength ? LEVELS[strength] : 'warning'
    const ask = `${decider.title} takes: ${wanted(question, wants)}.`
    return [
      ...does.map(({ option, evidence }) => ({
        topic: question.topic,
        level,
        text: `${question.name}: here it is ${question.labels.get(option) ?? option}. ${ask}`,
        pointers: evidence,
      })),
      { topic: question.topic, level, text: `${question.name}: here it is something else. ${ask}`, pointers: others },
    ]
  })
}

function inconsistencies({ consistency }: AuditedFile): Found[] {
  return consistency.inconsistent.map(({ question, leading, others }) => ({
    topic: question.topic,
    level: 'note',
    text: `${question.name}: elsewhere in this document it is ${question.labels.get(leading) ?? leading}.`,
    pointers: others,
  }))
}

/** Relative to the folder the command runs in, as code scanning wants it; absolute for what lies outside. */
function uriOf(file: string): string {
  const path = relative('.', resolve(file))
  if (path.startsWith('..')) return pathToFileURL(resolve(file)).href
  return path.split(sep).map(encodeURIComponent).join('/')
}
