import { editText } from '../files.ts'
import type { Draw, Mutation } from './mutation.ts'

/** Changes the list of a file's lines. */
type LineEdit = (lines: string[], at: number, other: number, text: string) => string[]

const edits: Record<string, LineEdit> = {
  'drop a line': (lines, at) => lines.toSpliced(at, 1),
  'drop some lines': (lines, at, other) => lines.toSpliced(at, 1 + (other % 5)),
  'keep lines up to one': (lines, at) => lines.slice(0, at),
  'keep lines from one': (lines, at) => lines.slice(at),
  'repeat a line': (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  'repeat a line elsewhere': (lines, at, other) => lines.toSpliced(other, 0, lines[at] ?? ''),
  'swap two lines': (lines, at, other) => lines.with(at, lines[other] ?? '').with(other, lines[at] ?? ''),
  'move a line': (lines, at, other) => lines.toSpliced(at, 1).toSpliced(other, 0, lines[at] ?? ''),
  'join two lines': (lines, at) => lines.toSpliced(at, 2, lines.slice(at, at + 2).join(' ')),
  'empty line': (lines, at) => lines.toSpliced(at, 0, ''),
  'other line': (lines, at, _, text) => lines.with(at, text),
  'further line': (lines, at, _, text) => lines.toSpliced(at, 0, text),
  'indent a line': (lines, at, other) => lines.with(at, ' '.repeat(1 + (other % 4)) + (lines[at] ?? '')),
  'indent lines': (lines, at, other) =>
    lines.map((line, index) => (index >= at && index < at + (other % 7) ? `  ${line}` : line)),
  'outdent a line': (lines, at) => lines.with(at, (lines[at] ?? '').replace(/^ {1,2}/, '')),
  'outdent lines': (lines, at, other) =>
    lines.map((line, index) => (index >= at && index < at + (other % 7) ? line.replace(/^ {2}/, '') : line)),
  'indent by a tab': (lines, at) => lines.with(at, (lines[at] ?? '').replace(/^ */, '\t')),
  'comment out': (lines, at) => lines.with(at, `# ${lines[at] ?? ''}`),
  'comment behind': (lines, at, other) => lines.with(at, (lines[at] ?? '') + (pickComment[other % 4] ?? '')),
  'list within a list': (lines, at) => lines.with(at, (lines[at] ?? '').replace(/^( *)(?:- )?/, '$1- - ')),
  'no hyphen': (lines, at) => lines.with(at, (lines[at] ?? '').replace(/^( *)- /, '$1  ')),
  'no space behind the colon': (lines, at) => lines.with(at, (lines[at] ?? '').replace(': ', ':')),
  'no colon': (lines, at) => lines.with(at, (lines[at] ?? '').replace(':', '')),
  'other value': (lines, at, _, text) =>
    lines.with(
      at,
      (lines[at] ?? '').replace(/: .*$/, () => `: ${text}`),
    ),
  'value of another line': (lines, at, other) =>
    lines.with(
      at,
      (lines[at] ?? '').replace(/: .*$/, () => /: .*$/.exec(lines[other] ?? '')?.[0] ?? ':'),
    ),
  'other key': (lines, at, _, text) =>
    lines.with(
      at,
      (lines[at] ?? '').replace(/[\w]+:/, () => `${text}:`),
    ),
  'key in capital letters': (lines, at) =>
    lines.with(
      at,
      (lines[at] ?? '').replace(/[\w]+:/, (key) => key.toUpperCase()),
    ),
  'anchor and alias': (lines, at, other) =>
    lines.with(at, (lines[at] ?? '').replace(/: /, ': &a ')).with(other, (lines[other] ?? '').replace(/: .*$/, ': *a')),
  'tag before a value': (lines, at, other) =>
    lines.with(at, (lines[at] ?? '').replace(/: /, `: ${['!!str', '!!int', '!own', '!!binary'][other % 4]} `)),
  'value as a block': (lines, at, other) =>
    lines.with(at, (lines[at] ?? '').replace(/^( *)(.*?): (.*)$/, `$1$2: ${'|>'[other % 2]}\n$1    $3`)),
  'value on two lines': (lines, at) =>
    lines.with(at, (lines[at] ?? '').replace(/^( *)(.*: \S+) (.*)$/, '$1$2\n$1    $3')),
  fence: (lines, at, other) => lines.toSpliced(at, 0, ['---', '--- ', ' ---', '...', '+++', '----'][other % 6] ?? ''),
  'no fence': (lines, _, other) => lines.filter((line, index) => line !== '---' || (index === 0) === (other % 2 === 0)),
  'code around lines': (lines, at, other) => lines.toSpliced(at + (other % 9), 0, '```').toSpliced(at, 0, '```'),
}

const pickComment = [' #', ' # a comment', '#no-comment', '\t# tab']

/** Mutations of the lines of a file. */
export const lineMutations: Record<string, Mutation> = Object.fromEntries(
  Object.entries(edits).map(([kind, edit]) => [
    kind,
    (files, name, draw) => editText(files, name, editLines(edit, draw)),
  ]),
)

function editLines(edit: LineEdit, { at, other, text }: Draw): (text: string) => string {
  return (before) => {
    const lines = before.split('\n')
    return edit(lines, at % lines.length, other % lines.length, text).join('\n')
  }
}
