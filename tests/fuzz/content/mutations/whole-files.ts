import { posix } from 'node:path'
import { editText, withText, type Files } from '../files.ts'
import { pick, type Mutation } from './mutation.ts'

const LEDGER = 'permalinks.tsv'
const ENDINGS = ['.MD', '.Md', '.markdown', '.mdx', '.yaml', '.yml', '.md.txt', '.md ']
const NAMES = ['index.md', '.md', 'con.md', 'a b.md', 'ä.md', 'x\n.md', 'search.md', 'README.md', '404.md', 'x.y.md']

/** Mutations of whole files: their names, and which there are. */
export const fileMutations: Record<string, Mutation> = {
  'no such file': (files, name) => without(files, name),
  'empty file': (files, name) => withText(files, name, ''),
  'other ending': (files, name, { at }) => renamed(files, name, name.replace(/\.md$/, pick(ENDINGS, at) ?? '')),
  'other name': (files, name, { at }) => renamed(files, name, posix.join(posix.dirname(name), pick(NAMES, at) ?? '')),
  'other folder': (files, name, { at }) =>
    renamed(files, name, posix.join(pick(['', 'a', 'topics', 'a/b/c', 'public'], at) ?? '', posix.basename(name))),
  twice: (files, name, { text, at }) =>
    new Map([
      ...files,
      [
        posix.join(posix.dirname(name), `${/^[a-z]{1,20}$/.test(text) ? text : 'copy'}${at % 3}.md`),
        files.get(name) ?? new Uint8Array(),
      ],
    ]),
  'contents of another file': (files, name, { other }) =>
    new Map([...files, [name, files.get(pick([...files.keys()], other) ?? name) ?? new Uint8Array()]]),
  note: (files, _, { text }) => withText(files, 'notes.md', text),
  'further line of the ledger': (files, _, { text, at }) =>
    editLedger(files, (ledger) => ledger + (pick(LINES, at) ?? '').replace('TEXT', () => text)),
  'further line of an odd ledger': (files, _, { text, at, other }) =>
    withText(
      files,
      LEDGER,
      `${pick(['', 'path\n', 'path\tpublished\r\n', '\uFEFFpath\tpublished\n', '\n'], other)}${text}${pick(LINES, at)}`,
    ),
}

const LINES = [
  '/design/topics/gone\t2020-01-01\n',
  '/TEXT\t2020-01-01\n',
  'TEXT\t2020-01-01\n',
  '/gone\tTEXT\n',
  '/gone\n',
  '/gone\t2020-02-30\n',
  '/gone\t2020-01-01\textra\n',
  '/design/topics/cors\t2020-01-01\n/design/topics/cors\t2021-01-01\n',
  '\n\n',
  '\t\n',
]

function editLedger(files: Files, edit: (ledger: string) => string): Files {
  return editText(files, LEDGER, (ledger) => edit(ledger === '' ? 'path\tpublished\n' : ledger))
}

function without(files: Files, name: string): Files {
  return new Map([...files].filter(([file]) => file !== name))
}

/** A file cannot lie where a folder is, or below another file. */
function renamed(files: Files, name: string, other: string): Files {
  const rest = without(files, name)
  const isTaken = [...rest.keys()].some((file) => file.startsWith(`${other}/`) || other.startsWith(`${file}/`))
  return isTaken ? files : new Map([...rest, [other, files.get(name) ?? new Uint8Array()]])
}
