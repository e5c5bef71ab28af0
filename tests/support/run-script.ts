import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/**
 * Runs a script of `scripts/` as npm would, with what is added to the environment, and gives its exit code and what it
 * prints. It runs in this process, anew each time: starting another one takes longer than most scripts.
 */
export async function runScript(name: string, args: string[], env: Record<string, string> = {}) {
  const printed = { stdout: '', stderr: '' }
  const before = { argv: process.argv, env: process.env, exitCode: process.exitCode, log: console.log }
  const { error } = console
  const listeners = process.stdout.listeners('error')
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never)
  const stdin = vi.spyOn(process, 'stdin', 'get').mockReturnValue({ isTTY: false } as typeof process.stdin)
  process.argv = [process.execPath, join(ROOT, 'scripts', name), ...args]
  process.env = { ...process.env, NO_COLOR: '1', ...env }
  process.exitCode = undefined
  console.log = (line: string) => void (printed.stdout += `${line}\n`)
  console.error = (line: string) => void (printed.stderr += `${line}\n`)
  try {
    vi.resetModules()
    await import(/* @vite-ignore */ join(ROOT, 'scripts', name))
    return { status: Number(process.exitCode ?? 0), ...printed }
  } finally {
    Object.assign(process, { argv: before.argv, env: before.env, exitCode: before.exitCode })
    Object.assign(console, { log: before.log, error })
    for (const added of process.stdout.listeners('error')) {
      if (!listeners.includes(added)) process.stdout.off('error', added as () => void)
    }
    exit.mockRestore()
    stdin.mockRestore()
  }
}

/** Starts a script in a process of its own. `printed` is what it has printed so far; it is stopped when the test ends. */
export function startScript(name: string, args: string[], env: Record<string, string> = {}) {
  const script = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', name), ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  onTestFinished(() => void script.kill())
  const printed = { stdout: '', stderr: '' }
  script.stdout.on('data', (text) => (printed.stdout += String(text)))
  script.stderr.on('data', (text) => (printed.stderr += String(text)))
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) =>
    script.on('close', (code) => resolve({ status: code, ...printed })),
  )
  const stop = () => void script.kill()
  return { printed, ended, stop, output: () => printed.stdout, type: (text: string) => script.stdin.end(text) }
}
