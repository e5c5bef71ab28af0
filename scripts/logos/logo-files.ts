import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LinkedCompany } from '../../src/data/compiler/companies.ts'
import { drawLogo, sharedLetters } from './draw.ts'
import { pngOf } from './png.ts'

/** A file to be, its bytes, and what is there now. */
export interface LogoFile {
  file: string
  bytes: Buffer
  state: 'missing' | 'stale' | 'current'
}

/** A path below the public folder that the content names as a company's logo. */
interface Named {
  company: LinkedCompany
  path: string
}

const OURS = /^\/media\/logos\/[\p{L}\p{M}\p{N}_-]+\.(?:svg|png)$/u

/** The logo files of companies, and in sentences what keeps a company from having a logo of its own. */
export async function planLogos(
  companies: readonly LinkedCompany[],
  publicFolder: string,
): Promise<{ files: LogoFile[]; findings: string[] }> {
  const named = companies.flatMap(namedBy)
  const drawn = named.filter((logo) => hindrance(logo, named) === undefined)
  const files: LogoFile[] = []
  for (const { company, path } of drawn) files.push(await logoFile(join(publicFolder, path), drawLogo(company)))
  const shared = sharedLetters(companies).map((group) => {
    const names = group.companies.map(({ name }) => name).join(' and ')
    return `${names} have the same letters, ${group.letters}: give one of them others in scripts/logos/letters.ts.`
  })
  return { files, findings: [...named.flatMap((logo) => hindrance(logo, named) ?? []), ...shared] }
}

/** Writes logo files. */
export function writeLogos(files: readonly LogoFile[]): void {
  for (const { file, bytes } of files) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
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

async function logoFile(file: string, svg: string): Promise<LogoFile> {
  const bytes = file.endsWith('.png') ? await pngOf(svg) : Buffer.from(svg)
  if (!existsSync(file)) return { file, bytes, state: 'missing' }
  return { file, bytes, state: readFileSync(file).equals(bytes) ? 'current' : 'stale' }
}
