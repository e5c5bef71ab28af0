import { z } from 'zod'
import { guidelineFrontMatter } from '../../src/data/model/guideline.ts'
import { topicFrontMatter } from '../../src/data/model/topic.ts'

/** What can be written anew. */
export type Layout = 'topic' | 'guideline'

/** A field of a new file as it is asked for: by a flag or by a question. */
export interface Field {
  /** Its name on the command line, e.g. `company-url`. */
  flag: string
  /** Where it stands in the front matter, e.g. `['guideline_companyUrl']`. */
  path: readonly string[]
  /** What it is, in the model's words. */
  description: string
  isRequired: boolean
  /** The flag without which it would say nothing: a commit needs a repository. */
  needs?: string
  /** Whether it takes several values. */
  isList: boolean
  /** Whether a single value of a list is written without one. */
  isListOptional: boolean
  /** The values it can take; none where any text will do. */
  choices: string[]
}

type JsonSchema = z.core.JSONSchema._JSONSchema

const models = { topic: topicFrontMatter, guideline: guidelineFrontMatter }

/** Better written in an editor, together with what belongs to them, or when there is reason to. */
const LEFT_TO_EDITORS = new Set([
  'guideline_screenshotUrl',
  'guideline_changed',
  'topic_question',
  'topic_choice',
  'topic_changed',
])

/**
 * The fields of a topic's or guideline's front matter that can be given by flags, in the model's order: all that hold
 * text or a list of texts, also one level down (`guideline_source: repository` is `--source-repository`).
 */
export function fieldsOf(layout: Layout): Field[] {
  const { properties = {}, required = [] } = z.toJSONSchema(models[layout], { io: 'input' })
  return Object.entries(properties)
    .filter(([key]) => new RegExp(`^${layout}_[a-z]`).test(key) && !LEFT_TO_EDITORS.has(key))
    .flatMap(([key, schema]) => fieldsAt(layout, [key], schema, required.includes(key)))
}

function fieldsAt(layout: Layout, path: string[], schema: JsonSchema, isRequired: boolean): Field[] {
  if (typeof schema === 'boolean') return []
  const { type, description = '', properties, anyOf = [schema] } = schema
  if (type === 'object' && path.length === 1) {
    const needs = flagOf(layout, [...path, ...(schema.required ?? [])])
    const inside = Object.entries(properties ?? {}).flatMap(([key, inner]) =>
      fieldsAt(layout, [...path, key], inner, false),
    )
    return inside.map((field) => (field.flag === needs ? field : { ...field, needs }))
  }
  const items = anyOf.flatMap((way) => (typeof way === 'object' && way.type === 'array' ? [way.items] : []))
  const texts = [...anyOf, ...items.flat()].filter((way) => typeof way === 'object' && way.type === 'string')
  if (texts.length === 0) return []
  const isListOptional = items.length < anyOf.length
  const choices = texts.flatMap((way) => (typeof way === 'object' ? (way.enum ?? []) : [])).map(String)
  return [
    { flag: flagOf(layout, path), path, description, isRequired, isList: items.length > 0, isListOptional, choices },
  ]
}

function flagOf(layout: Layout, path: string[]): string {
  const name = path.join('-').slice(layout.length + 1)
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
