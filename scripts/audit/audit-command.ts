import { parseArgs } from 'node:util'
import type { Command } from '../command.ts'
import { auditFiles, type Choices } from './audit-files.ts'
import { catalogueKnowledge } from './knowledge.ts'

const usage = (typed: string) => `usage: ${typed} <openapi file> … [options]

  --against <name>   a guideline's id (zalando-restful-api-guidelines), or a JSON file with decisions of your own:
                     { "title": …, "decisions": [{ "topic": …, "option": …, "strength": "must" }] }
  --threshold <n>    0 to 1: exit code 1 when a document is below; of the questions it answers as --against asks,
                     or, without --against, of its consistency with itself
  --json             print { answers, closest }; one line for each of several files
  --sarif            print a SARIF 2.1.0 log: what departs from --against, else what is inconsistent
  --markdown         print a report in Markdown

The guidelines are those of the catalogue, or of the folder that STYLEBOOK_CONTENT names. Nothing leaves this machine.`

/**
 * Audits OpenAPI documents: which option of the catalogue's questions they take, where, and who decides the same.
 *
 * Exit codes: 0 all is well; 1 a document is below the threshold, or the command was called wrongly; 2 a document cannot
 * be audited.
 */
export const auditCommand: Command = async ({ args, typed, open }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      against: { type: 'string' },
      threshold: { type: 'string' },
      json: { type: 'boolean' },
      sarif: { type: 'boolean' },
      markdown: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  })
  if (values.help) return console.log(usage(typed))
  const { catalogue } = await (await open()).source()
  const choices: Choices = { ...values, files: positionals }
  process.exitCode = auditFiles(choices, catalogueKnowledge(catalogue), (text) => console.log(text))
}
