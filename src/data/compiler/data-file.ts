import type { z } from 'zod'
import { decode } from './decode.ts'
import { fieldProblems } from './field-problems.ts'
import { foundAt } from './files-below.ts'
import { messages } from './messages.ts'
import { offsetAt, problem, type Path, type Problem } from './problem.ts'
import { readingProblem, readRaw } from './raw-file.ts'
import { salvage } from './salvage.ts'
import { boundedSuggestions } from './suggest.ts'
import { readYaml } from './yaml.ts'

/** A YAML file of the content folder that is data as a whole, read and checked. */
export interface DataFile<Data> {
  /** Its name in the content folder. */
  name: string
  /** For the lines of a report. */
  text: string
  /** What is valid of it; undefined when nothing is. */
  data?: Data
  /** The invalid parts that were left out, as paths into the file as written. */
  removed: Path[]
  problems: Problem[]
}

/** Reads the data file `name` of a content folder; undefined when there is none, as all of them are optional. */
export function readDataFile<Data>(
  contentFolder: string,
  name: string,
  schema: z.ZodType<Data>,
): DataFile<Data> | undefined {
  const found = foundAt(contentFolder, name)
  if (!found) return undefined
  const raw = readRaw(contentFolder, found)
  const unread = readingProblem(raw)
  return unread ? { name, text: '', removed: [], problems: [unread] } : parseDataFile(name, raw.bytes, schema)
}

/** Reads the bytes of the data file `name`. What is wrong in it becomes problems, and the rest of it counts. */
export function parseDataFile<Data>(name: string, bytes: Uint8Array, schema: z.ZodType<Data>): DataFile<Data> {
  const { text, invalidAt } = decode(bytes)
  const failed = (problems: Problem[]) => ({ name, text, removed: [], problems })
  if (invalidAt !== undefined) {
    return failed([problem('undecodable-file', offsetAt(name, invalidAt), messages['undecodable-file']())])
  }
  const yaml = readYaml(name, text, 0, text.length)
  if (Array.isArray(yaml)) return failed(yaml)
  const { data, document } = yaml
  const result = schema.safeParse(data)
  if (result.success) return { name, text, data: result.data, removed: [], problems: [] }
  const checked = { name, schema, document, data, suggest: boundedSuggestions() }
  const problems = result.error.issues.flatMap((issue) => fieldProblems(checked, issue))
  const salvaged = salvage(schema, data)
  return { name, text, ...(salvaged && { data: salvaged.fields }), removed: salvaged?.removed ?? [], problems }
}
