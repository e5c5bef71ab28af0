import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Copies the Markdown twins of the pages of a site into a folder, each as `change` makes it. */
export function copyTwins(from: string, to: string, change = (text: string, _path: string): string => text): void {
  const files = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
  for (const path of files) writeInto(join(to, path), change(readFileSync(join(from, path), 'utf8'), path))
}

/** Writes a file, with the folders that it lies in. */
export function writeInto(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
