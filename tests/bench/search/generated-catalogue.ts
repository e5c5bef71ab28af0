import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { compile } from '../../../src/data/compiler/compile.ts'
import type { Catalogue } from '../../../src/data/model/catalogue.ts'
import { generateContent } from '../generate-content/generate.ts'

/** Generates content of a scale and compiles it. */
export function generatedCatalogue(scale: number): Catalogue {
  const contentFolder = mkdtempSync(join(tmpdir(), 'stylebook-generated-'))
  try {
    for (const [path, text] of generateContent(scale)) {
      mkdirSync(dirname(join(contentFolder, path)), { recursive: true })
      writeFileSync(join(contentFolder, path), text)
    }
    return compile({ contentFolder, publicFolder: contentFolder }).catalogue
  } finally {
    rmSync(contentFolder, { recursive: true })
  }
}
