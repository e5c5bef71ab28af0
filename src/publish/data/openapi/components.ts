import { z } from 'zod'
import { catalogueForm } from '../forms/catalogue.ts'
import { decisionListForm } from '../forms/decisions.ts'
import { guidelineTopicsForm, topicGuidelinesForm } from '../forms/entries.ts'
import { designForm, guidelineListForm, topicListForm } from '../forms/lists.ts'
import { standardDocumentForm, standardListForm } from '../forms/standard.ts'
import type { Examples } from './examples.ts'
import { parametersFor } from './parameters.ts'

/** Every document with a schema. The schemas of their parts come along. */
const documents = z.object({
  design: designForm,
  topics: topicListForm,
  guidelines: guidelineListForm,
  decisions: decisionListForm,
  topicGuidelines: topicGuidelinesForm,
  guidelineTopics: guidelineTopicsForm,
  catalogue: catalogueForm,
})

/** Those of content that lists standards. */
const withStandards = documents.extend({ standards: standardListForm, standard: standardDocumentForm })

/** The parts that operations refer to. */
export function components(examples: Examples) {
  return {
    parameters: parametersFor(examples),
    responses: {
      NotFound: {
        description: 'There is no such document. The answer is a page for people.',
        content: { 'text/html': { schema: { type: 'string' } } },
      },
    },
    schemas: schemas(examples.standard ? withStandards : documents),
  }
}

/** The schemas by name, in alphabetical order. OpenAPI 3.1 takes JSON Schema 2020-12 as it is. */
function schemas(of: z.ZodType): Record<string, object> {
  const { $defs = {} } = z.toJSONSchema(of, { io: 'input' })
  const sorted = Object.entries($defs).sort(([a], [b]) => (a < b ? -1 : 1))
  // Definitions refer to each other below `$defs`, and stand below `components` here.
  return JSON.parse(JSON.stringify(Object.fromEntries(sorted)).replaceAll('"#/$defs/', '"#/components/schemas/'))
}
