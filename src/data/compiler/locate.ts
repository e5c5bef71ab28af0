import { isCollection, isMap, isNode, isPair, type Document, type Node, type Pair, type YAMLMap } from 'yaml'
import { isDataFile, dataTree } from './yaml.ts'
import { yamlTree } from './front-matter.ts'
import { lineAt, lineStarts } from './line-starts.ts'
import type { Path, Place, Problem } from './problem.ts'

/** A position in a file as editors count it: line and column start at 1; `length` is how much of the line is meant. */
export interface Position {
  line: number
  column: number
  length: number
}

/** A problem with the position at which it is printed. */
export interface LocatedProblem extends Problem {
  position: Position
}

/**
 * Looks up where each problem is and sorts them by file, line and column. `sources` holds the texts of the files;
 * YAML trees are built again here, for the few files that have problems, instead of being kept for all.
 */
export function locate(problems: readonly Problem[], sources: ReadonlyMap<string, string>): LocatedProblem[] {
  const files = new Map<string, Located>()
  const located = problems.map((problem) => {
    const text = sources.get(problem.file) ?? ''
    const file: Located = files.get(problem.file) ?? { starts: lineStarts(text) }
    files.set(problem.file, file)
    if ('path' in problem.place && !('tree' in file))
      file.tree = isDataFile(problem.file) ? dataTree(text) : yamlTree(text)
    return { ...problem, position: positionOf(text, problem.place, file.tree, file.starts) }
  })
  return located.sort(byPlace)
}

/** What is made once of a file that has problems. */
interface Located {
  starts: number[]
  tree?: Document.Parsed | undefined
}

/**
 * The position of a place in `text`, whose YAML tree is `tree`. `starts` are its {@link lineStarts}, for callers that look
 * up many places.
 */
export function positionOf(
  text: string,
  place: Place,
  tree: Document.Parsed | undefined,
  starts: readonly number[] = lineStarts(text),
): Position {
  const { offset, length } = 'path' in place ? rangeOf(tree, place.path, place.at) : { length: 1, ...place }
  const line = lineAt(starts, offset)
  const lineStart = starts[line - 1] ?? 0
  const lineEnd = (starts[line] ?? text.length + 1) - 1
  const rest = lineEnd - offset - (text[lineEnd - 1] === '\r' && lineEnd < text.length ? 1 : 0)
  // Editors do not count the byte order mark.
  const mark = line === 1 && offset > 0 && text.startsWith('\uFEFF') ? 1 : 0
  return { line, column: offset - lineStart + 1 - mark, length: Math.max(1, Math.min(length, rest)) }
}

interface Range {
  offset: number
  length: number
}

/** Where a key or value stands; where it does not exist, its nearest ancestor. */
function rangeOf(tree: Document.Parsed | undefined, path: Path, at: 'key' | 'value'): Range {
  const key = path.at(-1)
  if (!tree || key === undefined) return nodeRange(tree?.contents)
  const parent = path.slice(0, -1).reduce<unknown>(stepInto, tree.contents)
  if (!isCollection(parent)) return rangeOf(tree, path.slice(0, -1), 'value')
  const pair = isMap(parent) ? pairsOf(parent).get(String(key)) : undefined
  if (isPair(pair) && (at === 'key' || !hasText(pair.value))) return nodeRange(pair.key)
  const value = stepInto(parent, key)
  return isNode(value) ? nodeRange(value) : nodeRange(parent)
}

function stepInto(parent: unknown, key: string | number): unknown {
  if (isMap(parent)) return pairsOf(parent).get(String(key))?.value
  return isCollection(parent) ? parent.items[Number(key)] : undefined
}

/** The fields of mappings by name: a file may have a problem with each of ten thousands. */
const pairs = new WeakMap<YAMLMap, Map<string, Pair>>()

function pairsOf(mapping: YAMLMap): Map<string, Pair> {
  const known = pairs.get(mapping)
  if (known) return known
  const found = new Map(mapping.items.filter(({ key }) => isNode(key)).map((pair) => [String(pair.key), pair]))
  pairs.set(mapping, found)
  return found
}

function hasText(value: unknown): value is Node {
  return isNode(value) && !!value.range && value.range[1] > value.range[0]
}

function nodeRange(node: unknown): Range {
  const [start, end] = (isNode(node) && node.range) || [0, 1]
  return { offset: start, length: end - start }
}

function byPlace(a: LocatedProblem, b: LocatedProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.position.line - b.position.line || a.position.column - b.position.column || (a.code < b.code ? -1 : 1)
}
