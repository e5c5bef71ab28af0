import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** Runs a script of `scripts/` as npm would, with what is added to the environment, and gives what it prints. */
export function runScript(name: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'scripts', name), ...args],
    {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1', ...env },
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

/** Starts a script that runs until the test ends. `output` gives what it has printed so far. */
export function startScript(name: string, args: string[]) {
  const script = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', name), ...args], { cwd: ROOT })
  onTestFinished(() => void script.kill())
  let printed = ''
  script.stdout.on('data', (text) => (printed += String(text)))
  return { output: () => printed }
}
