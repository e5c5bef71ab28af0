import type { SpriteFile } from '../../model/sprite-file.ts'
import { hashOf } from '../../build-cache/build-cache.ts'
import type { LinkedCompany } from '../companies.ts'
import { groupBy } from '../group-by.ts'
import type { Pair } from '../link.ts'
import { monogram } from '../monogram.ts'
import { svgSymbol } from '../svg-symbol.ts'
import { logoPath, monogramPath, type PublicPictures } from './logo-path.ts'

/** How many logos a file has: enough for all of most catalogues in one, few enough that a large one does not load all. */
const PER_FILE = 100

/** Enough of a hash to tell a file from its predecessors. Long names would be felt: the page of all decisions has 2,000. */
const HASH_LENGTH = 6

/** The files of symbols, and which of them has the logo of a company, by the company's id. */
export interface LogoSprites {
  files: SpriteFile[]
  spriteOf: ReadonlyMap<string, string>
}

/**
 * Puts the logos of companies into few files, those that are shown most often first. Logos that are no SVG, or one that
 * cannot be a symbol, stay files of their own. Names hold a hash of the content.
 */
export function logoSprites(
  companies: readonly LinkedCompany[],
  entries: readonly Pair[],
  pictures: PublicPictures,
): LogoSprites {
  const byGuideline = groupBy(entries, ({ guideline }) => guideline.id)
  const symbols = companies.flatMap((company) => {
    const symbol = symbolOf(company, pictures)
    const shown = company.guidelines.reduce((sum, { id }) => sum + (byGuideline.get(id)?.length ?? 0), 0)
    return symbol === undefined ? [] : [{ id: company.id, symbol, shown }]
  })
  symbols.sort((a, b) => b.shown - a.shown || (a.id < b.id ? -1 : 1))
  const files: SpriteFile[] = []
  const spriteOf = new Map<string, string>()
  for (let at = 0; at < symbols.length; at += PER_FILE) {
    const some = symbols.slice(at, at + PER_FILE)
    const text = `<svg xmlns="http://www.w3.org/2000/svg">${some.map(({ symbol }) => symbol).join('')}</svg>`
    const name = `logos-${hashOf(text).slice(0, HASH_LENGTH)}`
    files.push({ name, text })
    for (const { id } of some) spriteOf.set(id, name)
  }
  return { files, spriteOf }
}

function symbolOf(company: LinkedCompany, pictures: PublicPictures): string | undefined {
  const path = logoPath(company, pictures)
  const svg = path === monogramPath(company.id) ? monogram(company.id, company.name) : pictures.svgOf(path)
  return svg === undefined ? undefined : svgSymbol(svg, company.id)
}
