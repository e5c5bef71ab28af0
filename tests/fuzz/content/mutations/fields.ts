import { parse, stringify, type ToStringOptions } from 'yaml'
import { editText, textOf, type Files } from '../files.ts'
import { pick, type Draw, type Mutation } from './mutation.ts'

type Path = readonly (string | number)[]
type Parent = Record<string | number, unknown>

/** Changes front matter, of which `parent[key]` is a part; `other` is another part of it. */
type FieldEdit = (parent: Parent, key: string | number, draw: Draw, other: unknown) => void

const edits: Record<string, FieldEdit> = {
  'drop a field': drop,
  'repeat an item': (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 0, structuredClone(parent[Number(key)]))
  },
  'move an item': (parent, key, { other }) => {
    if (Array.isArray(parent)) parent.splice(other % parent.length, 0, ...parent.splice(Number(key), 1))
  },
  'other text': (parent, key, { text }) => void (parent[key] = text),
  'longer text': (parent, key, { text }) => void (parent[key] = `${String(parent[key])}${text}`),
  'other type': (parent, key, { other }) =>
    void (parent[key] = pick([null, true, 0, -1.5, [], {}, '', [null], ['']], other)),
  'value elsewhere': (parent, key, _, other) => void (parent[key] = structuredClone(other)),
  'same value by an alias': (parent, key, _, other) => void (parent[key] = other),
  'in a list': (parent, key) => void (parent[key] = [parent[key]]),
  'in lists': (parent, key, { other }) => {
    for (let depth = 0; depth < other % 30; depth++) parent[key] = [parent[key]]
  },
  'in a mapping': (parent, key, { text }) => void (parent[key] = { [text]: parent[key] }),
  'many times': (parent, key, { other }) => void (parent[key] = Array.from({ length: other % 60 }, () => parent[key])),
  'further field': (parent, _, { text }) => void (parent[text] = text),
  'other name': (parent, key, { text }) => {
    const value = parent[key]
    drop(parent, key)
    parent[text] = value
  },
  'misspelt name': (parent, key) => {
    const value = parent[key]
    drop(parent, key)
    parent[`${String(key)}s`] = value
  },
  'contents in its place': (parent, key) => {
    const value = parent[key]
    if (typeof value !== 'object' || value === null) return
    drop(parent, key)
    Object.assign(parent, value)
  },
}

const STYLES: ToStringOptions[] = [
  {},
  { collectionStyle: 'flow' },
  { defaultStringType: 'QUOTE_SINGLE' },
  { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' },
  { defaultStringType: 'BLOCK_FOLDED', defaultKeyType: 'PLAIN' },
  { lineWidth: 20 },
  { indent: 4, indentSeq: false },
  { version: '1.1' } as ToStringOptions,
]

/** Mutations of the fields of a file, which are written anew afterwards. */
export const fieldMutations: Record<string, Mutation> = {
  ...Object.fromEntries(
    Object.entries(edits).map(([kind, edit]): [string, Mutation] => [
      kind,
      (files, name, draw) =>
        editFields(files, name, draw, (fields) => {
          const paths = pathsIn(fields)
          const path = pick(paths, draw.at)
          const key = path?.at(-1)
          if (path && key !== undefined)
            edit(partAt(fields, path.slice(0, -1)), key, draw, partAt(fields, pick(paths, draw.other) ?? []))
        }),
    ]),
  ),
  'written in another style': (files, name, draw) => editFields(files, name, draw, () => {}),
  'id of another file': (files, name, draw) =>
    editText(files, name, (text) => {
      const ids = [...files.keys()].flatMap((file) => idsIn(textOf(files, file)))
      const own = pick(idsIn(text), draw.at)
      const other = pick(ids, draw.other)
      return own === undefined || other === undefined ? text : text.replace(own, other)
    }),
}

const DEEPEST = 12

function editFields(files: Files, name: string, { other }: Draw, edit: (fields: Parent) => void): Files {
  return editText(files, name, (text) => {
    const [, yaml, body] = /^---\n(.*?\n)---\n?(.*)$/s.exec(text) ?? []
    if (yaml === undefined) return text
    const fields = parsed(yaml)
    if (typeof fields !== 'object' || fields === null) return text
    edit(fields as Parent)
    return `---\n${stringify(fields, pick(STYLES, other))}---\n${body}`
  })
}

function parsed(yaml: string): unknown {
  try {
    return parse(yaml, { logLevel: 'silent' })
  } catch {
    return undefined
  }
}

/** The paths of all parts, down to where an earlier mutation may have made a part contain itself. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || path.length > DEEPEST) return []
  return Object.entries(value).flatMap(([key, part]) => [[...path, key], ...pathsIn(part, [...path, key])])
}

function partAt(fields: Parent, path: Path): Parent {
  return path.reduce<Parent>((part, key) => part[key] as Parent, fields)
}

function drop(parent: Parent, key: string | number): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else delete parent[key]
}

function idsIn(text: string): string[] {
  return [...text.matchAll(/(?:_id|option|- id): (\S+)/g)].flatMap(([, id]) => id ?? [])
}
