/**
 * Writes a generated catalogue to a folder.
 *
 *   npx tsx tests/bench/generate-content/main.ts --scale 20 --out <folder> [--seed 1]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from '../../../scripts/command.ts'
import { generateContent } from './generate.ts'

const USAGE = `usage: npx tsx tests/bench/generate-content/main.ts --scale <number> --out <folder> [--seed <number>]

  --scale  how many times 120 topics, 70 guidelines and 4,000 references; 1 when left out
  --out    the folder to write to
  --seed   a whole number; the same one gives the same files. 1 when left out`

function main(): void {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string', default: '1' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(USAGE)
  const [scale, seed] = [Number(values.scale), Number(values.seed)]
  if (values.out === undefined) throw new Error('--out is missing. See --help.')
  if (!(scale > 0)) throw new Error(`--scale should be a number above 0, but is ${values.scale}.`)
  if (!Number.isInteger(seed)) throw new Error(`--seed should be a whole number, but is ${values.seed}.`)
  const files = generateContent(scale, seed)
  for (const [path, text] of files) {
    const file = join(values.out, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  console.log(`${files.size} files in ${values.out}`)
}

await runCommand('generate-content', main)
