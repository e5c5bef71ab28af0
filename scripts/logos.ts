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
import { compile } from '../src/data/compiler/compile.ts'
import { planLogos, writeLogos } from './logos/logo-files.ts'
import { publicFolderIn } from '../src/data/compiler/environment.ts'

const isCheck = process.argv.includes('--check')
const contentFolder = process.env.STYLEBOOK_CONTENT ?? 'content'
const publicFolder = publicFolderIn(process.env)

const { files, findings } = await planLogos(compile({ contentFolder, publicFolder }).linked.companies, publicFolder)
const outdated = files.filter(({ state }) => state !== 'current')
if (!isCheck) writeLogos(outdated)

for (const { file, state } of outdated) console.log(`${isCheck ? state : 'written'}: ${file}`)
for (const finding of findings) console.error(finding)
console.log(`${files.length} logos, ${outdated.length} ${isCheck ? 'missing or stale' : 'written'}`)
process.exitCode = findings.length > 0 || (isCheck && outdated.length > 0) ? 1 : 0
