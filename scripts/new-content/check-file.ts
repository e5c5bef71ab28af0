import type { Compilation } from '../../src/data/compiler/compile.ts'
import { link } from '../../src/data/compiler/link.ts'
import type { Problem } from '../../src/data/compiler/problem.ts'
import { readFile } from '../../src/data/compiler/read-file.ts'
import { rules } from '../../src/data/compiler/rules/all.ts'
import { startsWith } from '../../src/data/compiler/salvage.ts'
import type { Field } from './fields.ts'

/**
 * What the compiler would say of a file that does not exist yet, were it part of the content: of its fields, and of how
 * they fit to the other files.
 */
export function problemsOf(
  name: string,
  text: string,
  { linked: others, ledger, sources, data }: Compilation,
  hasPublicFile: (path: string) => boolean,
): Problem[] {
  const { content, problems } = readFile({ name, bytes: Buffer.from(text) })
  const linked = link([...others.files, ...(content ? [content] : [])], others.broken)
  const surroundings = { hasPublicFile, publicFiles: [], sources, data, ...(ledger && { ledger }) }
  const across = rules.flatMap((rule) => rule(linked, surroundings)).filter(({ file }) => file === name)
  return [...problems, ...across]
}

/** Whether a problem is about this field. */
export function isAbout({ place }: Problem, { path }: Field): boolean {
  return 'path' in place && startsWith(place.path, path)
}
