import { z } from 'zod'

/**
 * Licences (https://spdx.org/licenses/) under which a package may be used here: they let a site be built and published
 * under any terms. MPL-2.0 asks for the source of changed files of its own, and none is changed.
 */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
])

/** Packages that state their licence where lockfiles do not look, with what was read there. */
const STATED_ELSEWHERE: Record<string, string> = {
  // In the field `licenses` of its package.json, which npm no longer reads.
  'format 0.2.2': 'MIT',
  // The same, and the file LICENSE-MIT.
  'reserved 0.1.2': 'MIT',
}

const lockfile = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), license: z.unknown().optional() })),
})

/**
 * The packages of a lockfile (the text of `package-lock.json`, version 3) whose licence is not among those allowed or
 * not stated, e.g. `left-pad 1.3.0: WTFPL`. Raises a ZodError or SyntaxError for another kind of file.
 */
export function refusedLicences(text: string): string[] {
  return Object.entries(lockfile.parse(JSON.parse(text)).packages)
    .filter(([path]) => path.includes('node_modules/'))
    .map(([path, { version, license }]) => {
      const name = `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${version}`
      return { name, license: license ?? STATED_ELSEWHERE[name] }
    })
    .filter(({ license }) => !isAllowed(license))
    .map(({ name, license }) => `${name}: ${typeof license === 'string' ? license : 'states no licence'}`)
}

/** An expression of SPDX: of what OR joins one will do, of what AND joins all have to. One in brackets is taken apart. */
function isAllowed(license: unknown): boolean {
  if (typeof license !== 'string') return false
  const parts = license.replaceAll(/[()]/g, '')
  return parts.split(' OR ').some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one.trim())))
}
