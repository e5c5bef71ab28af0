import { parse } from 'yaml'
import { textOf, type Files } from '../files.ts'

/** A reference or a decision that a file has below a topic or guideline. */
export interface WrittenPart {
  file: string
  topic: string
  guideline: string
  url: string
  /** The heading of a reference. */
  name?: string
  /** The address a reference had before. */
  formerUrl?: string
  /** The option of a decision. */
  option?: string
}

/**
 * What content files say in the right place, read in the simplest way, and apart from the compiler that is tried: the
 * YAML between the first two lines of three hyphens. A file whose YAML cannot be read says nothing.
 */
export function writtenIn(files: Files): WrittenPart[] {
  return [...files.keys()]
    .filter((name) => name.endsWith('.md') && !/(?:^|\/)\./.test(name))
    .flatMap((file) => {
      const fields = fieldsOf(textOf(files, file))
      if (fields['layout'] === 'topic') {
        return items(fields['guidelines']).flatMap((item) =>
          partsOf(item, { file, topic: fields['topic_id'], guideline: item['guideline_id'] }),
        )
      }
      if (fields['layout'] !== 'guideline') return []
      return items(fields['topics']).flatMap((item) =>
        partsOf(item, { file, topic: item['topic_id'], guideline: fields['guideline_id'] }),
      )
    })
}

/** The fields of texts that were read before: a run changes few of them. */
const known = new Map<string, Fields>()
const MOST_KNOWN = 2000

function fieldsOf(text: string): Fields {
  const fields = known.get(text) ?? mapping(frontMatterOf(text))
  if (known.size > MOST_KNOWN) known.clear()
  known.set(text, fields)
  return fields
}

function frontMatterOf(text: string): unknown {
  const [before, yaml] = text.split(/^---[ \t]*\r?$/m)
  if (before === undefined || before.trim() !== '' || yaml === undefined) return undefined
  try {
    return parse(yaml, { uniqueKeys: false, logLevel: 'silent' })
  } catch {
    return undefined
  }
}

function partsOf(item: Fields, { file, topic, guideline }: { file: string; topic: unknown; guideline: unknown }) {
  if (typeof topic !== 'string' || typeof guideline !== 'string') return []
  const pair = { file, topic, guideline }
  return [
    ...items(item['references']).flatMap(({ name, url, formerUrl }): WrittenPart[] => {
      if (typeof name !== 'string' || typeof url !== 'string') return []
      return [{ ...pair, name, url, ...(typeof formerUrl === 'string' && { formerUrl }) }]
    }),
    ...items(item['decision']).flatMap(({ option, url }): WrittenPart[] =>
      typeof option === 'string' && typeof url === 'string' ? [{ ...pair, option, url }] : [],
    ),
  ]
}

type Fields = Record<string, unknown>

function mapping(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

function items(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(mapping) : []
}
