import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildSite } from '../../support/build-site.ts'

/** The complete content as a site: its base, the folder that a host serves, and the site in it. */
export interface BuiltSite {
  base: string
  folder: string
  outDir: string
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: { atRoot: BuiltSite; below: BuiltSite }
  }
}

let root: string

/** The origin that both are built for. */
export const ORIGIN = 'https://stylebook.example'

/** Builds them once for all files of tests, which leave them as they are. */
export async function setup({ provide }: TestProject): Promise<void> {
  root = mkdtempSync(join(tmpdir(), 'stylebook-sites-'))
  const atRoot = { base: '/', folder: join(root, 'at-root'), outDir: join(root, 'at-root') }
  const below = { base: '/sub/path/', folder: join(root, 'below'), outDir: join(root, 'below/sub/path') }
  for (const { base, outDir } of [atRoot, below]) await buildSite({ base, outDir, origin: ORIGIN })
  provide('sites', { atRoot, below })
}

export function teardown(): void {
  rmSync(root, { recursive: true })
}
