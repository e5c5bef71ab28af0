/**
 * Audits OpenAPI documents: which option of the catalogue's questions they take, where, and who decides the same.
 *
 *   npm run audit -- openapi.yaml [more files] [--against <guideline id | file.json>] [--threshold 0.8]
 *                    [--json | --sarif | --markdown]
 *
 * Exit codes: 0 all is well; 1 a document is below the threshold, or the command was called wrongly; 2 a document cannot
 * be audited.
 */
import { parseArgs } from 'node:util'
import { compile } from '../src/data/compiler/compile.ts'
import { publicFolderIn } from '../src/data/compiler/environment.ts'
import { auditFiles, type Choices } from './audit/audit-files.ts'
import { catalogueKnowledge } from './audit/knowledge.ts'
import { runCommand } from './command.ts'

const USAGE = `usage: npm run audit -- <openapi file> … [options]

  --against <name>   a guideline's id (zalando-restful-api-guidelines), or a JSON file with decisions of your own:
                     { "title": …, "decisions": [{ "topic": …, "option": …, "strength": "must" }] }
  --threshold <n>    0 to 1: exit code 1 when a document is below; of the questions it answers as --against asks,
                     or, without --against, of its consistency with itself
  --json             print { answers, closest }; one line for each of several files
  --sarif            print a SARIF 2.1.0 log: what departs from --against, else what is inconsistent
  --markdown         print a report in Markdown

The content is read from STYLEBOOK_CONTENT or \`content\`. Nothing leaves this machine.`

function main(): void {
  const { values, positionals } = parseArgs({
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
  if (values.help) return console.log(USAGE)
  const { catalogue } = compile({
    contentFolder: process.env['STYLEBOOK_CONTENT'] || 'content',
    publicFolder: publicFolderIn(process.env),
  })
  const choices: Choices = { ...values, files: positionals }
  process.exitCode = auditFiles(choices, catalogueKnowledge(catalogue), (text) => console.log(text))
}

runCommand('audit', main)
