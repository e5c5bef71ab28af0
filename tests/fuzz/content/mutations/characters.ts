import { editText, withText, textOf, type Files } from '../files.ts'
import type { Draw, Mutation } from './mutation.ts'

/** Changes a file's text at an offset. */
type TextEdit = (text: string, at: number, draw: Draw) => string

const edits: Record<string, TextEdit> = {
  'insert a text': (text, at, draw) => text.slice(0, at) + draw.text + text.slice(at),
  'replace a character': (text, at, draw) => text.slice(0, at) + draw.text + text.slice(at + 1),
  'drop a character': (text, at) => text.slice(0, at) + text.slice(at + 1),
  'drop characters': (text, at, { other }) => text.slice(0, at) + text.slice(at + (other % 40)),
  'cut off': (text, at) => text.slice(0, at),
  'put before everything': (text, _, draw) => draw.text + text,
  'put behind everything': (text, _, draw) => text + draw.text,
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'old line ends': (text) => text.replaceAll('\n', '\r'),
  'mixed line ends': (text, at) => text.slice(0, at).replaceAll('\n', '\r\n') + text.slice(at),
  'byte order mark': (text) => `\uFEFF${text}`,
  'typographic quotes': (text) => text.replaceAll("'", '’').replaceAll('"', '”'),
  quotes: (text, at, { other }) => text.slice(0, at) + ('\'"`'[other % 3] ?? '') + text.slice(at),
  'spaces that do not break': (text, at) => text.slice(0, at) + text.slice(at).replace(' ', '\u00A0'),
  'another case': (text, at) => text.slice(0, at) + text.slice(at).replace(/[a-z]/, (letter) => letter.toUpperCase()),
  'composed differently': (text) => text.normalize('NFD'),
  'two texts in one': (text) => text + text,
}

/** Mutations of a file's text and bytes. */
export const characterMutations: Record<string, Mutation> = {
  ...Object.fromEntries(
    Object.entries(edits).map(([kind, edit]): [string, Mutation] => [
      kind,
      (files, name, draw) => editText(files, name, (text) => edit(text, draw.at % (text.length + 1), draw)),
    ]),
  ),
  'a byte that is no text': (files, name, { at, other }) =>
    editBytes(files, name, (bytes) => bytes.with(at % bytes.length, 128 + (other % 128))),
  'UTF-16': (files, name) => new Map([...files, [name, Buffer.from(textOf(files, name), 'utf16le')]]),
  'Latin-1': (files, name) => new Map([...files, [name, Buffer.from(`${textOf(files, name)}ü`, 'latin1')]]),
  'nothing but a text': (files, name, { text }) => withText(files, name, text),
}

function editBytes(files: Files, name: string, edit: (bytes: Uint8Array) => Uint8Array): Files {
  const bytes = new Uint8Array(files.get(name) ?? [])
  return bytes.length === 0 ? files : new Map([...files, [name, edit(bytes)]])
}
