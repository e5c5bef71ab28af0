import { Document } from 'yaml'
import type { Field, Layout } from './fields.ts'

/** What is known of a new file: the values of its fields by flag. */
export type Answers = ReadonlyMap<string, readonly string[]>

/** The path of a new file below the content folder. */
export function fileName(layout: Layout, answers: Answers): string {
  return `${layout}s/${answers.get('id')?.at(-1) ?? ''}.md`
}

/** The text of a new file with these values. A guideline's ends with a sample of what to write next. */
export function fileText(layout: Layout, fields: readonly Field[], answers: Answers): string {
  const document = new Document({ layout })
  for (const field of fields) {
    const values = answers.get(field.flag) ?? []
    const isList = field.isList && !(field.isListOptional && values.length === 1)
    if (values.length > 0) document.setIn(field.path, document.createNode(isList ? values : values.at(-1)))
  }
  // Long descriptions stay on their line, as elsewhere in the content.
  const yaml = document.toString({ lineWidth: 0, singleQuote: true })
  return `---\n${yaml}${layout === 'guideline' ? sample(answers.get('url')?.at(-1) ?? '') : ''}---\n`
}

function sample(url: string): string {
  return `# Next, each section under the topics it deals with:
# topics:
#   - topic_id: collection-pagination
#     references:
#       - name: MUST page every collection
#         url: ${url}#pagination
#         level: must
`
}
