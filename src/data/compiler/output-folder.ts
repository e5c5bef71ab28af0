import { existsSync, lstatSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'

/** The folder that a site is published in. Whatever is written there by us is written through it. */
export interface OutputFolder {
  path: string
  /**
   * Writes a file by its path below the folder, with or without a slash at its start. Throws when it would lie anywhere
   * else, when the file has been written already (capital letters make no difference), and when the system refuses.
   */
  write(path: string, content: string | Uint8Array): void
}

/** Opens a folder to write to. It need not exist. */
export function openOutputFolder(folder: string): OutputFolder {
  const written = new Set<string>()
  const known = new Set<string>()

  /** Makes the folder of a file, one step after the other: none of them may be a link that leads elsewhere. */
  function openFolder(path: string): void {
    if (known.has(path)) return
    if (path !== resolve(folder)) openFolder(dirname(path))
    if (!existsSync(path)) mkdirSync(path, { recursive: path === resolve(folder) })
    const real = realpathSync(path)
    const top = realpathSync(folder)
    if (real !== top && !real.startsWith(top + sep)) throw new Error(`${path} is a link that leads to ${real}`)
    known.add(path)
  }

  function prepare(path: string): string {
    const parts = path.replace(/^\//, '').split('/')
    if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\\0]/.test(part)))
      throw new Error('it does not lie in the folder that is published')
    const name = parts.join('/').normalize('NFC').toLowerCase()
    if (written.has(name)) throw new Error('something else is published there')
    written.add(name)
    const file = join(resolve(folder), ...parts)
    openFolder(dirname(file))
    // What a link leads to is not ours to write.
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(file)
    return file
  }

  return {
    path: folder,
    write(path, content) {
      try {
        writeFileSync(prepare(path), content)
      } catch (cause) {
        throw new Error(`${path} cannot be published: ${cause instanceof Error ? cause.message : String(cause)}`, {
          cause,
        })
      }
    },
  }
}
