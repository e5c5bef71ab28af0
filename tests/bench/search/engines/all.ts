import type { Engine } from './engine.ts'
import { fuse } from './fuse.ts'
import { installTools } from '../../install.ts'
import { createMinisearch } from './minisearch.ts'
import { stylebook } from './stylebook.ts'

const OPENERS: Readonly<Record<string, () => Promise<Engine>>> = {
  stylebook: async () => stylebook,
  minisearch: async () => {
    installTools('minisearch')
    return createMinisearch((await import('minisearch')).default)
  },
  fuse: async () => fuse,
}

/** Gives the engines with these names (`stylebook`, `minisearch`, `fuse`). Throws for another. */
export async function openEngines(names: readonly string[]): Promise<Engine[]> {
  return Promise.all(
    names.map((name) => {
      const open = Object.hasOwn(OPENERS, name) ? OPENERS[name] : undefined
      if (!open) throw new Error(`There is no engine ${name}, only ${Object.keys(OPENERS).join(', ')}.`)
      return open()
    }),
  )
}
