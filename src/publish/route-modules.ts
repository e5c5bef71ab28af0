import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from 'vite'
import { APPLICATION, ENTRY } from './chunks.ts'

/** Files of the application that a page needs, as absolute paths. */
export interface RouteFiles {
  /** All the browser needs to bring the page to life, but for its entry. What a script imports comes before it, so the libraries come first. */
  scripts: string[]
  /** The style sheets that its routes have beside that of all pages. */
  styles: string[]
}

/**
 * Reads Vite's manifest of a built client. Gives a function from the ids of the routes that drew a page to the files of
 * the application and of these routes.
 */
export async function readManifest(outDir: string, base: string): Promise<(routeIds: readonly string[]) => RouteFiles> {
  const manifest = JSON.parse(await readFile(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest
  const keys = Object.keys(manifest)
  const application = keys.filter((key) => manifest[key]?.name === APPLICATION)
  return (routeIds) => {
    const ofRoutes = keys.filter((key) => routeIds.some((id) => isModuleOf(key, id)))
    const chunks = closure(manifest, [...application, ...ofRoutes]).flatMap((key) => manifest[key] ?? [])
    const own = chunks.filter(({ name }) => name !== ENTRY)
    return {
      scripts: own.map(({ file }) => base + file),
      styles: own.flatMap(({ css = [] }) => css).map((file) => base + file),
    }
  }
}

/** The router's plugin splits a route's component off as `<file>?tsr-split=component`. */
function isModuleOf(key: string, routeId: string): boolean {
  const name = routeId.endsWith('/') ? `${routeId}index` : routeId
  return key.startsWith(`src/routes${name}.tsx?`)
}

/** These keys and all that they import, each after what it imports. */
function closure(manifest: Manifest, keys: readonly string[], seen = new Set<string>()): string[] {
  return keys.flatMap((key) => {
    if (seen.has(key)) return []
    seen.add(key)
    return [...closure(manifest, manifest[key]?.imports ?? [], seen), key]
  })
}
