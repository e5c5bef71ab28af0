import { join } from 'node:path'
import { compile, createCompiler, type Compilation } from '../../../../src/data/compiler/compile.ts'
import { inFolder, type Files } from '../files.ts'
import { openFolder } from '../kept-folder.ts'

/** The ways in which compiling the same files again gives something else: after other files, and out of the cache. */
export function differences(expected: Compilation, before: Files, files: Files): string[] {
  const same = fingerprint(expected)
  return [
    ...(fingerprint(followed(before, files)) === same ? [] : ['Compiling after a change differs from compiling anew.']),
    ...(fingerprint(cached(files)) === same ? [] : ['Compiling out of the cache differs from compiling anew.']),
  ]
}

/** As while somebody edits: a compiler knows the files before, and reads those that changed. */
function followed(before: Files, files: Files): Compilation {
  const { path, put, close } = openFolder()
  try {
    put(before)
    const compiler = createCompiler({ contentFolder: path, publicFolder: join(path, 'public') })
    compiler.compilation()
    put(files)
    compiler.refresh()
    return compiler.compilation()
  } finally {
    close()
  }
}

/** As in a second build, for which the first has filled the cache. */
function cached(files: Files): Compilation {
  return inFolder(new Map(), (cacheFolder) =>
    inFolder(files, (folder) => {
      const folders = { contentFolder: folder, publicFolder: join(folder, 'public'), cacheFolder }
      compile(folders)
      return compile(folders)
    }),
  )
}

/** What a reader or author sees of a compilation. */
function fingerprint({ catalogue, problems }: Compilation): string {
  return JSON.stringify([catalogue, problems])
}
