import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DataFiles } from './data-files.ts'

/** Writes files into the built site. A file of the public folder takes the place of ours. */
export function writeDataFiles(outDir: string, files: DataFiles, publicFolder: string): void {
  const folders = new Set<string>()
  for (const [path, make] of files) {
    if (existsSync(join(publicFolder, path))) continue
    const file = join(outDir, path)
    const folder = dirname(file)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    writeFileSync(file, make())
  }
}
