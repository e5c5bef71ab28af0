import { join } from 'node:path'
import { compile } from '../../../src/data/compiler/compile.ts'
import { textReport } from '../../../src/data/compiler/report.ts'
import { unreadableForms } from './invariants/forms.ts'
import { silentLosses } from './invariants/losses.ts'
import { misplacedProblems } from './invariants/places.ts'
import { differences } from './invariants/sameness.ts'
import { openFolder, type KeptFolder } from './kept-folder.ts'
import { withinLimits } from './invariants/within-limits.ts'
import { mutatedFiles, startFiles, type MutatedFolder } from './mutated-folder.ts'

/** What became of a mutated folder. */
export interface Trial {
  problems: number
  /** The invariants that were broken, in words. */
  faults: string[]
}

/** Tries mutated folders. */
export interface Trials {
  /**
   * Compiles a mutated folder and holds the invariants against it; the dear ones only when `isThorough`. Throws what the
   * compiler throws, and when it takes long.
   */
  run(folder: MutatedFolder, isThorough: boolean): Trial
  close(): void
}

/** Gives what tries folders. Each start keeps a folder on disk, in which a run writes only what is mutated. */
export function openTrials(): Trials {
  const folders = new Map<string, KeptFolder>()
  function folderFor(start: string): KeptFolder {
    const folder = folders.get(start) ?? openFolder()
    folders.set(start, folder)
    return folder
  }
  return {
    run(folder, isThorough) {
      const files = mutatedFiles(folder)
      const { path, put } = folderFor(folder.start)
      put(files)
      const folders = { contentFolder: path, publicFolder: join(path, 'public') }
      const compilation = withinLimits(() => compile(folders))
      const faults = [...misplacedProblems(compilation, files), ...silentLosses(compilation, files)]
      if (isThorough) {
        textReport(compilation.problems, compilation.sources, { folder: 'content', colours: false })
        faults.push(...differences(compilation, startFiles(folder), files), ...unreadableForms(compilation))
      }
      return { problems: compilation.problems.length, faults }
    },
    close: () => folders.forEach((folder) => folder.close()),
  }
}
