import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LinkedCompany } from '../../src/data/compiler/companies.ts'
import { drawLogo, sharedLetters } from './draw.ts'
import { isMadeFrom, rasterise } from './png.ts'

/** A file to be, the SVG that it shows, and what is there now. */
export interface LogoFile {
  file: string
  svg: string
  state: 'missing' | 'stale' | 'current'
}

/** A path below the public folder that the content names as a company's logo. */
interface Named {
  company: LinkedCompany
  path: string
}

const OURS = /^\/media\/logos\/[\w-]+\.(?:svg|png)$/

/** The logo files of companies, and in sentences what keeps a company from having a logo of its own. */
export function planLogos(
  companies: readonly LinkedCompany[],
  publicFolder: string,
): { files: LogoFile[]; findings: string[] } {
  const named = companies.flatMap(namedBy)
  const files = named
    .filter((logo) => hindrance(logo, named) === undefined)
    .map(({ company, path }) => logoFile(join(publicFolder, path), drawLogo(company)))
  const shared = sharedLetters(companies).map((group) => {
    const names = group.companies.map(({ name }) => name).join(' and ')
    return `${names} have the same letters, ${group.letters}: give one of them others in scripts/logos/letters.ts.`
  })
  return { files, findings: [...named.flatMap((logo) => hindrance(logo, named) ?? []), ...shared] }
}

/** Writes logo files. Needs Chromium where there is a PNG among them. */
export async function writeLogos(files: readonly LogoFile[]): Promise<void> {
  const pngs = files.filter(({ file }) => isPng(file))
  const pictures = pngs.length > 0 ? await rasterise(pngs.map(({ svg }) => svg)) : []
  const pictureOf = new Map(pngs.map(({ file }, at) => [file, pictures[at]]))
  for (const { file, svg } of files) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, pictureOf.get(file) ?? svg)
  }
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

function logoFile(file: string, svg: string): LogoFile {
  if (!existsSync(file)) return { file, svg, state: 'missing' }
  const bytes = readFileSync(file)
  const isCurrent = isPng(file) ? isMadeFrom(bytes, svg) : bytes.toString() === svg
  return { file, svg, state: isCurrent ? 'current' : 'stale' }
}

function isPng(file: string): boolean {
  return file.endsWith('.png')
}
