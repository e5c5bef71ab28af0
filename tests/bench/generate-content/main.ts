/**
 * Writes a generated catalogue to a folder.
 *
 *   npx tsx tests/bench/generate-content/main.ts --scale 20 --out <folder> [--seed 1]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { generateContent } from './generate.ts'

const { values } = parseArgs({
  options: { scale: { type: 'string', default: '1' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } },
})
const scale = Number(values.scale)
const seed = Number(values.seed)
if (values.out === undefined || !(scale > 0) || !Number.isInteger(seed)) {
  console.error('Usage: tsx tests/bench/generate-content/main.ts --scale <number> --out <folder> [--seed <number>]')
  process.exit(1)
}
const files = generateContent(scale, seed)
for (const [path, text] of files) {
  const file = join(values.out, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
console.log(`${files.size} files in ${values.out}`)
