import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** A content folder in which every field and kind of page occurs, with old paths, a ledger and a logo. */
export const COMPLETE_CONTENT = join(ROOT, 'tests/fixtures/valid/complete')

interface Build {
  outDir: string
  /** {@link COMPLETE_CONTENT} by default. */
  content?: string
  /** `https://…`; none by default. */
  origin?: string
  base?: string
  /** Added to the environment. */
  env?: Record<string, string>
}

/** Builds a small site as `npm run build` would, and gives what was printed. */
export async function buildSite({
  outDir,
  content = COMPLETE_CONTENT,
  origin = '',
  base = '/',
  env = {},
}: Build): Promise<string> {
  const child = spawn(
    process.execPath,
    [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', outDir, '--emptyOutDir', '--base', base],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        ...env,
        // Vitest sets it to `test`, and React would be built for development.
        NODE_ENV: 'production',
        NO_COLOR: '1',
        STYLEBOOK_CONTENT: content,
        STYLEBOOK_PUBLIC: join(content, 'public'),
        STYLEBOOK_ORIGIN: origin,
      },
    },
  )
  let printed = ''
  child.stdout.on('data', (text) => (printed += String(text)))
  child.stderr.on('data', (text) => (printed += String(text)))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`The build failed:\n${printed}`)
  return printed
}

/** The paths of all files below a folder, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
