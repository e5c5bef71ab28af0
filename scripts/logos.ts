/**
 * Draws the logo of every company of the catalogue, at the path that the content names below `public/media/logos/`: its
 * mark where `scripts/logos/marks.ts` has one, otherwise a monogram. PNG where the path ends so, otherwise SVG.
 *
 *   npm run logos               writes those that are missing or stale
 *   npm run logos -- --check    only says which they are
 *
 * Ends with exit code 1 when a logo cannot be drawn, when two monograms have the same letters, or, with `--check`, when a
 * file is missing or stale. STYLEBOOK_CONTENT and STYLEBOOK_PUBLIC name other folders than content/ and public/.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compile } from '../src/data/compiler/compile.ts'
import type { LinkedCompany } from '../src/data/compiler/companies.ts'
import { drawLogo, sharedLetters } from './logos/draw.ts'
import { isMadeFrom, rasterise } from './logos/png.ts'

const contentFolder = process.env.STYLEBOOK_CONTENT ?? 'content'
const publicFolder = process.env.STYLEBOOK_PUBLIC ?? 'public'
const OURS = /^\/media\/logos\/[\w-]+\.(?:svg|png)$/

/** A path below the public folder that the content names as a company's logo. */
interface Named {
  company: LinkedCompany
  path: string
}

/** A file to be, and the SVG that it shows. */
interface LogoFile {
  file: string
  svg: string
  state: 'missing' | 'stale' | 'current'
}

/** The paths of a company's logo: one, unless its guidelines disagree. Logos elsewhere on the web are not ours to draw. */
function namedBy(company: LinkedCompany): Named[] {
  const addresses = company.guidelines.flatMap(({ fields }) => fields.guideline_companyLogoUrl ?? [])
  return [...new Set(addresses)].filter((path) => path.startsWith('/')).map((path) => ({ company, path }))
}

/** Why a logo cannot be drawn at its path, as a sentence; undefined where it can. */
function hindrance({ company, path }: Named, all: readonly Named[]): string | undefined {
  if (!OURS.test(path)) return `${company.name}: only /media/logos/<name>.svg and .png are drawn, not ${path}.`
  const owner = all.find((other) => other.path === path)?.company
  return owner === company ? undefined : `${company.name}: ${path} is the logo of ${owner?.name}.`
}

function logoFile({ company, path }: Named): LogoFile {
  const file = join(publicFolder, path)
  const svg = drawLogo(company)
  if (!existsSync(file)) return { file, svg, state: 'missing' }
  const bytes = readFileSync(file)
  const isCurrent = isPng(file) ? isMadeFrom(bytes, svg) : bytes.toString() === svg
  return { file, svg, state: isCurrent ? 'current' : 'stale' }
}

function isPng(file: string): boolean {
  return file.endsWith('.png')
}

async function write(files: readonly LogoFile[]): Promise<void> {
  const pngs = files.filter(({ file }) => isPng(file))
  const pictures = pngs.length > 0 ? await rasterise(pngs.map(({ svg }) => svg)) : []
  const contents = [
    ...pngs.map(({ file }, at) => ({ file, content: pictures[at] ?? '' })),
    ...files.filter(({ file }) => !isPng(file)).map(({ file, svg }) => ({ file, content: svg })),
  ]
  for (const { file, content } of contents) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

const isCheck = process.argv.includes('--check')
const { companies } = compile({ contentFolder, publicFolder }).linked
const named = companies.flatMap(namedBy)
const files = named.filter((logo) => hindrance(logo, named) === undefined).map(logoFile)
const changed = files.filter(({ state }) => state !== 'current')
const findings = [
  ...named.flatMap((logo) => hindrance(logo, named) ?? []),
  ...sharedLetters(companies).map(
    (group) =>
      `${group.companies.map(({ name }) => name).join(' and ')} have the same letters, ${group.letters}: ` +
      'give one of them others in scripts/logos/letters.ts.',
  ),
]
if (!isCheck) await write(changed)
for (const { file, state } of changed) console.log(`${isCheck ? state : 'written'}: ${file}`)
for (const finding of findings) console.error(finding)
console.log(`${files.length} logos, ${changed.length} ${isCheck ? 'missing or stale' : 'written'}`)
process.exitCode = findings.length > 0 || (isCheck && changed.length > 0) ? 1 : 0
