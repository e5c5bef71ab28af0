import { z } from 'zod'
import { guidelineFrontMatter } from '../data/model/guideline.ts'
import { sources } from '../data/model/sources.ts'
import { standardDocuments } from '../data/model/standards.ts'
import { topicFrontMatter } from '../data/model/topic.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * The JSON Schemas (draft 7, which editors know best) of the front matter of topics and guidelines and of the data files,
 * as they are written: path below the site's base (`schemas/topic.json`) to the file's text. They say what a schema can say of the model:
 * fields, types, forms of addresses and days. Whether ids exist and days are in the calendar only `check-content` knows.
 */
export function schemaFiles(): Map<string, string> {
  return new Map([
    ['schemas/topic.json', schemaFile('Topic of the API Stylebook', topicFrontMatter)],
    ['schemas/guideline.json', schemaFile('Guideline of the API Stylebook', guidelineFrontMatter)],
    ['schemas/sources.json', schemaFile('Sources of the API Stylebook', sources)],
    ['schemas/standards.json', schemaFile('Standards of the API Stylebook', standardDocuments)],
  ])
}

function schemaFile(title: string, model: z.ZodType): string {
  const { $schema, ...schema } = z.toJSONSchema(model, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => allowEmpty(jsonSchema),
  })
  // To an editor that takes the file for YAML, what stands after the closing fence is a second document, mostly empty. So
  // is a data file in which nothing is written yet.
  return `${JSON.stringify({ $schema, title, ...schema, type: [schema.type, 'null'] }, undefined, 2)}\n`
}

/** An optional field may be written and left empty, which YAML reads as null. */
function allowEmpty({ properties = {}, required = [] }: JsonSchema): void {
  for (const [key, field] of Object.entries(properties)) {
    if (typeof field === 'boolean' || required.includes(key)) continue
    if (typeof field.type === 'string') Object.assign(field, { type: [field.type, 'null'] })
    if (field.anyOf) field.anyOf = [...field.anyOf, { type: 'null' }]
    if (field.enum) field.enum = [...field.enum, null]
  }
}
