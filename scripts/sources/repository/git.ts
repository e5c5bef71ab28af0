import { spawnSync } from 'node:child_process'

/** What git may take for one answer, in bytes; more is a repository that is not a document. */
const MOST_OUTPUT = 256 * 1024 * 1024

/**
 * Runs git in the bare repository or git directory `folder` and gives what it prints. Nothing of the user's
 * configuration, no hooks and no questions take part, and only https is spoken (and files, for clones of clones).
 * Throws with git's own last line when it fails, or when `seconds` have passed.
 */
export function git(
  folder: string,
  args: readonly string[],
  { input, seconds = 120 }: { input?: string; seconds?: number } = {},
): Buffer {
  const { stdout, stderr, status, error } = spawnSync('git', ['--git-dir', folder, ...args], {
    ...(input !== undefined && { input }),
    timeout: seconds * 1000,
    maxBuffer: MOST_OUTPUT,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      ...proxies(),
      LC_ALL: 'C',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_ASKPASS: 'true',
      GIT_ALLOW_PROTOCOL: 'https:file',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_LITERAL_PATHSPECS: '1',
    },
  })
  if (error !== undefined) throw new Error(reasonOf(error, seconds))
  if (status !== 0) throw new Error(lastLine(String(stderr)) || `git ended with ${status}`)
  return stdout
}

/** The same, as text without the last line break. */
export function gitText(folder: string, args: readonly string[], options?: { seconds?: number }): string {
  return git(folder, args, options).toString('utf8').replace(/\n$/, '')
}

function proxies(): Record<string, string> {
  const names = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTPS_PROXY', 'NO_PROXY', 'GIT_SSL_CAINFO']
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
}

function reasonOf(error: Error & { code?: string }, seconds: number): string {
  if (error.code === 'ETIMEDOUT') return `git gave no answer within ${seconds} seconds`
  if (error.code === 'ENOENT') return 'git is not installed'
  return error.message
}

function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (lines.findLast((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? '').replace(/^(fatal|error): /, '')
}
