import { spawn } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
/** Vite's command. Spawned and not imported: below this folder the name leads to the one that VitePress brings. */
export const VITE = join(ROOT, 'node_modules/vite/bin/vite.js')
const CACHES = join(ROOT, 'node_modules/.cache')

/** What a build is made of, and where it goes. */
export interface Build {
  outDir: string
  /** Our own content unless another folder is named. */
  content?: string
  /** `https://…`, with which pages get pictures; none by default. */
  origin?: string
}

/** What a build took, as a whole process. */
export interface Cost {
  seconds: number
  /** The most memory it had at a time. */
  peakBytes: number
}

/** Builds a site as `npm run build` does. Throws with what was printed when that fails. */
export async function buildSite({ outDir, content = '', origin = '' }: Build): Promise<Cost> {
  return timeNode([VITE, 'build', '--outDir', outDir, '--emptyOutDir'], ROOT, {
    STYLEBOOK_CONTENT: content,
    STYLEBOOK_ORIGIN: origin,
  })
}

/** Forgets what earlier builds have kept for later ones, so that the next build is like the first on a machine. */
export function forgetBuilds(): void {
  if (!existsSync(CACHES)) return
  const kept = readdirSync(CACHES).filter((name) => name.startsWith('stylebook-'))
  for (const name of kept) rmSync(join(CACHES, name), { recursive: true })
}

/** Runs Node with these arguments and gives what that took. Throws with what was printed when it fails. */
export async function timeNode(args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Cost> {
  const report = join(import.meta.dirname, 'report-peak.mjs')
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', report, ...args], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  let printed = ''
  let peak = ''
  child.stdout?.on('data', (text) => (printed += String(text)))
  child.stderr?.on('data', (text) => (printed += String(text)))
  child.stdio[3]?.on('data', (text) => (peak += String(text)))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${printed}`)
  return { seconds: (performance.now() - start) / 1000, peakBytes: Number(peak) }
}
