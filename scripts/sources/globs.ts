import picomatch from 'picomatch'

/** Gives the function that tells whether a path fits one of the globs and none of those with `!` before them. */
export function matcher(globs: string | readonly string[]): (path: string) => boolean {
  const wanted = pick(globs).map(one)
  const unwanted = [globs]
    .flat()
    .filter((glob) => glob.startsWith('!'))
    .map((glob) => one(glob.slice(1)))
  return (path) => wanted.some((fits) => fits(path)) && !unwanted.some((fits) => fits(path))
}

/** The paths that `globs` mean, in the order of the globs and, of one glob, sorted; each once. */
export function select(paths: readonly string[], globs: string | readonly string[]): string[] {
  const sorted = paths.filter(matcher(globs)).toSorted()
  return [...new Set(pick(globs).flatMap((glob) => sorted.filter(one(glob))))]
}

function pick(globs: string | readonly string[]): string[] {
  return [globs].flat().filter((glob) => !glob.startsWith('!'))
}

/** A path that is written out is itself, whatever characters it has. */
function one(glob: string): (path: string) => boolean {
  const isGlob = glob.includes('*') ? picomatch(glob, { dot: true, nonegate: true, noextglob: true }) : undefined
  return (path) => path === glob || (isGlob?.(path) ?? false)
}
