import type { Heading } from '../section.ts'

const ROUTE = /^\.\. http:(\w+)::[ \t]+(\S+)[ \t]*$/

/**
 * The routes that a document describes by `.. http:get:: /path`, each to the end of what is indented below it. Anchors by
 * `http_resource_anchor` of https://github.com/sphinx-contrib/httpdomain/blob/master/sphinxcontrib/httpdomain.py
 */
export function httpRoutesIn(lines: readonly string[]): Heading[] {
  return lines.flatMap((line, at): Heading[] => {
    const [, method, path] = ROUTE.exec(line) ?? []
    if (method === undefined || path === undefined) return []
    const next = lines.findIndex((other, below) => below > at && /^\S/.test(other))
    const anchor = `${method.toLowerCase()}-${path.replace(/[<>:/]/g, '-').replace(/[{}]/g, '')}`
    const endLine = lines.slice(0, next < 0 ? undefined : next).findLastIndex((other) => other.trim() !== '') + 1
    return [{ depth: 'rule', heading: `${method.toUpperCase()} ${path}`, anchor, line: at + 1, endLine }]
  })
}
