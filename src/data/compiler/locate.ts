import { isCollection, isMap, isNode, isPair, type Document, type Node } from 'yaml'
import { yamlTree } from './front-matter.ts'
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
  const trees = new Map<string, Document.Parsed | undefined>()
  const treeOf = (file: string, text: string) => {
    if (!trees.has(file)) trees.set(file, yamlTree(text))
    return trees.get(file)
  }
  const located = problems.map((problem) => {
    const text = sources.get(problem.file) ?? ''
    const tree = 'path' in problem.place ? treeOf(problem.file, text) : undefined
    return { ...problem, position: positionOf(text, problem.place, tree) }
  })
  return located.sort(byPlace)
}

/** The position of a place in `text`, whose YAML tree is `tree`. */
export function positionOf(text: string, place: Place, tree: Document.Parsed | undefined): Position {
  const { offset, length } = 'path' in place ? rangeOf(tree, place.path, place.at) : { length: 1, ...place }
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  const line = before.split('\n').length
  const rest = text.slice(offset).split(/\r?\n/, 1)[0] ?? ''
  // Editors do not count the byte order mark.
  const mark = line === 1 && before.startsWith('\uFEFF') ? 1 : 0
  return { line, column: offset - lineStart + 1 - mark, length: Math.max(1, Math.min(length, rest.length)) }
}

interface Range {
  offset: number
  length: number
}

/** Where a key or value stands; where it does not exist, its nearest ancestor. */
function rangeOf(tree: Document.Parsed | undefined, path: Path, at: 'key' | 'value'): Range {
  const key = path.at(-1)
  if (!tree || key === undefined) return nodeRange(tree?.contents)
  const parent = path.length === 1 ? tree.contents : tree.getIn(path.slice(0, -1), true)
  if (!isCollection(parent)) return rangeOf(tree, path.slice(0, -1), 'value')
  const pair = isMap(parent)
    ? parent.items.find((item) => isNode(item.key) && String(item.key) === String(key))
    : undefined
  if (isPair(pair) && (at === 'key' || !hasText(pair.value))) return nodeRange(pair.key)
  const value = parent.get(key, true)
  return isNode(value) ? nodeRange(value) : nodeRange(parent)
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
