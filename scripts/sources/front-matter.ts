import { parse } from 'yaml'

/** The front matter of a text: empty where there is none, or it is no YAML as of a template. */
export function frontMatterOf(text: string): Record<string, unknown> {
  const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1]
  if (block === undefined) return {}
  try {
    const data: unknown = parse(block)
    return typeof data === 'object' && data !== null ? { ...data } : {}
  } catch {
    return {}
  }
}
