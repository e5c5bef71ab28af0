import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isSeq, parseDocument, type Document } from 'yaml'
import { filesOf, type Files } from './files.ts'

const ROOT = join(import.meta.dirname, '../../..')
const FIXTURES = join(ROOT, 'tests/fixtures')
const CONTENT = join(ROOT, 'content')
const MOST_BYTES = 20_000
/** As many entries as show every way of writing one, and no more, as each run compiles them. */
const ENTRIES = 1

/** A folder that mutations start from. */
export interface StartFolder {
  /** e.g. `valid/seed`, or `content/guidelines/google-aip.md`. */
  name: string
  files(): Files
}

/** Small folders without a mistake, in which every field occurs. */
export const VALID_FOLDERS: readonly StartFolder[] = readdirSync(join(FIXTURES, 'valid')).map((name) =>
  fixture(`valid/${name}`),
)

/** Extracts of the content, with one guideline each. */
export const REAL_FOLDERS: readonly StartFolder[] = [
  ...readdirSync(join(CONTENT, 'guidelines')).map((name) =>
    remembered(`content/guidelines/${name}`, () => extract(`guidelines/${name}`)),
  ),
  remembered('content/pages', () => prose()),
]

/** Folders with mistakes of one kind each. */
export const INVALID_FOLDERS: readonly StartFolder[] = readdirSync(join(FIXTURES, 'invalid')).map((name) =>
  fixture(`invalid/${name}`),
)

function fixture(name: string): StartFolder {
  return remembered(
    name,
    () =>
      new Map(
        [...filesOf(join(FIXTURES, name))].filter(
          ([file, bytes]) => file !== 'expected.json' && bytes.length <= MOST_BYTES,
        ),
      ),
  )
}

function remembered(name: string, make: () => Files): StartFolder {
  let files: Files | undefined
  return { name, files: () => (files ??= make()) }
}

/** A guideline with its first entries and their topics, as the content has them. */
function extract(name: string): Files {
  const text = read(name)
  const guideline = partsOf(text)
  const topics = guideline.document.get('topics')
  if (isSeq(topics)) topics.items.splice(ENTRIES)
  // What leads out of the extract.
  for (const key of ['guideline_supersededBy', 'guideline_basedOn', 'standards']) guideline.document.delete(key)
  guideline.body = guideline.body.replace(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, '$1')
  const ids = isSeq(topics) ? topics.items.map((item) => (isMap(item) ? item.get('topic_id') : undefined)) : []
  return new Map([[name, written(guideline)], ...ids.flatMap((id) => (typeof id === 'string' ? [topicOf(id)] : []))])
}

function topicOf(id: string): [string, Uint8Array] {
  const name = `topics/${id}.md`
  const topic = partsOf(read(name))
  for (const key of ['topic_related', 'guidelines']) topic.document.delete(key)
  for (const key of ['topic_aliases', 'topic_standards']) {
    const list = topic.document.get(key)
    if (isSeq(list)) list.items.splice(ENTRIES)
  }
  return [name, written(topic)]
}

/** Pages and posts, beside the topic that makes them a site. */
function prose(): Files {
  const names = ['pages', 'news'].flatMap((folder) =>
    readdirSync(join(CONTENT, folder))
      .slice(0, 1)
      .map((file) => `${folder}/${file}`),
  )
  return new Map([
    topicOf('cors'),
    ...names.map((name) => [name, Buffer.from(read(name))] as const),
    ['permalinks.tsv', Buffer.from('path\tpublished\n/design/topics/cors\t2016-08-18\n')],
  ])
}

interface Parts {
  document: Document
  body: string
}

function partsOf(text: string): Parts {
  const [, yaml = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? []
  return { document: parseDocument(yaml), body }
}

function written({ document, body }: Parts): Uint8Array {
  return Buffer.from(`---\n${document.toString({ lineWidth: 0 })}---\n${body}`)
}

function read(name: string): string {
  return readFileSync(join(CONTENT, name), 'utf8')
}
