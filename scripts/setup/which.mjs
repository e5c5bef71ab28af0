import { execFileSync } from 'node:child_process'

/** The path of a command that is installed, or undefined. */
export function which(name) {
  try {
    return execFileSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8', stdio: 'pipe' })
      .split('\n')[0]
      .trim()
  } catch {
    return undefined
  }
}
