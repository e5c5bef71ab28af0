#!/usr/bin/env node
// What the package's program runs is built by `npm pack` (scripts/package/); a checkout runs the sources themselves.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const built = join(root, 'packed/program.js')
const isPacked = existsSync(built)
const { runProgram } = isPacked
  ? await import(pathToFileURL(built).href)
  : await (await import('tsx/esm/api')).tsImport('../scripts/program.ts', import.meta.url)
await runProgram(process.argv.slice(2), { root, isPacked })
