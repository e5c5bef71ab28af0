import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputFolder } from '../../data/compiler/output-folder.ts'
import type { DataFiles } from './data-files.ts'

/** Writes files into the built site. A file of the public folder takes the place of ours. */
export function writeDataFiles(output: OutputFolder, files: DataFiles, publicFolder: string): void {
  for (const [path, make] of files) if (!existsSync(join(publicFolder, path))) output.write(path, make())
}
