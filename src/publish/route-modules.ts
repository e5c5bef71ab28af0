import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from 'vite'

const APPLICATION = 'src/main.tsx'

/**
 * Reads Vite's manifest of a built client. Gives a function from the ids of the routes that drew a page to the scripts
 * of the application and of these routes: all the browser needs to bring the page to life, but for its entry.
 */
export async function readManifest(outDir: string, base: string): Promise<(routeIds: readonly string[]) => string[]> {
  const manifest = JSON.parse(await readFile(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry)
  const loaded = closure(manifest, entry ? [entry] : [])
  return (routeIds) => {
    const keys = [APPLICATION, ...Object.keys(manifest).filter((key) => routeIds.some((id) => isModuleOf(key, id)))]
    const files = [...closure(manifest, keys)].filter((key) => !loaded.has(key)).map((key) => manifest[key]?.file)
    return files.filter((file) => file !== undefined).map((file) => base + file)
  }
}

/** The router's plugin splits a route's component off as `<file>?tsr-split=component`. */
function isModuleOf(key: string, routeId: string): boolean {
  const name = routeId.endsWith('/') ? `${routeId}index` : routeId
  return key.startsWith(`src/routes${name}.tsx?`)
}

function closure(manifest: Manifest, keys: readonly string[], found = new Set<string>()): Set<string> {
  for (const key of keys) {
    if (found.has(key)) continue
    found.add(key)
    closure(manifest, manifest[key]?.imports ?? [], found)
  }
  return found
}
