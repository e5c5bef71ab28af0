import { audit } from '../../src/data/audit/audit.ts'
import { answersOf } from '../../src/data/audit/answers.ts'
import { questionsOf } from '../../src/data/audit/decided.ts'
import { compile } from '../../src/data/compiler/compile.ts'

/** A part of an OpenAPI document. */
export type Part = Record<string, unknown>

/** The text of a small OpenAPI 3.0 document with these paths and whatever else is given. */
export function openApi(paths: Part, more: Part = {}): string {
  return JSON.stringify({ openapi: '3.0.3', info: { title: 'Example', version: '1.2.3' }, paths, ...more })
}

/** A response with a JSON body of this schema. */
export function json(schema: Part, more: Part = {}): Part {
  return { description: '', content: { 'application/json': { schema } }, ...more }
}

/** An object's schema with properties of these names, texts where nothing else is said. */
export function object(...properties: (string | Part)[]): Part {
  const all = properties.map((one) => (typeof one === 'string' ? { [one]: { type: 'string' } } : one))
  return { type: 'object', properties: Object.assign({}, ...all) as Part }
}

/** An operation that answers with this body, and takes query parameters of these names. */
export function get(body: Part, ...query: (string | Part)[]): Part {
  const parameters = query.map((one) => ({
    in: 'query',
    ...(typeof one === 'string' ? { name: one, schema: { type: 'string' } } : one),
  }))
  return { get: { parameters, responses: { 200: json(body) } } }
}

let known: ReturnType<typeof questionsOf> | undefined

/** The questions of the project's own content. */
export function contentQuestions() {
  known ??= questionsOf(
    compile({
      contentFolder: 'content',
      publicFolder: 'public',
      cacheFolder: 'node_modules/.cache/stylebook-files',
    }).catalogue.decisions,
  )
  return known
}

/** The options that a document takes on a topic, most frequent first. */
export function optionsOn(topic: string, text: string): string[] {
  const questions = contentQuestions()
  return answersOf(audit(text, questions), questions).flatMap((one) => (one.topic === topic ? [one.option] : []))
}

/** What a pointer (RFC 6901) leads to in a document; undefined where there is nothing. */
export function valueAt(document: unknown, pointer: string): unknown {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return keys.reduce<unknown>((value, key) => (value as Part | undefined)?.[key], document)
}
