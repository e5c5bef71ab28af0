import { posix } from 'node:path'
import type { BrokenFile } from './content-file.ts'
import type { Path } from './problem.ts'
import { valueAtPath } from './salvage.ts'

/**
 * What the file `name` may say apart from what is known of it. `data` is its front matter, if that can be read, and
 * `removed` the parts that were left out; undefined when nothing could be kept.
 */
export function uncertainty(name: string, data: unknown, removed?: readonly Path[]): BrokenFile {
  const own = [...texts(data, 'topic_id'), ...texts(data, 'guideline_id')]
  const damaged = removed && new Set(removed.map((path) => path.slice(0, 2).join('\n')))
  const touched = [...items(data, 'topics', 'topic_id'), ...items(data, 'guidelines', 'guideline_id')].filter(
    ({ path }) => damaged === undefined || damaged.has(path.join('\n')) || damaged.has(String(path[0])),
  )
  // Of a file without readable front matter it is only known that it should be named after its id.
  const named = own.length > 0 ? own : [posix.parse(name).name]
  return {
    name,
    ids: [...named, ...touched.filter(({ isCopy }) => isCopy).map(({ id }) => id)],
    mentions: touched.length > 0 || !removed ? [...named, ...touched.map(({ id }) => id)] : [],
    redirects: texts(data, 'redirect_from'),
  }
}

interface Item {
  id: string
  path: Path
  /** Whether it has more than an id and references, so that it may define what it names. */
  isCopy: boolean
}

function items(data: unknown, list: string, idKey: string): Item[] {
  const value = valueAtPath(data, [list])
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown, index) => {
    const isCopy = [...texts(item, 'topic_name'), ...texts(item, 'guideline_title')].length > 0
    return texts(item, idKey).map((id) => ({ id, path: [list, index], isCopy }))
  })
}

function texts(data: unknown, key: string): string[] {
  return [valueAtPath(data, [key])].flat().filter((value) => typeof value === 'string')
}
