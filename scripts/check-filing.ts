/**
 * Shows, for every guideline whose headings were extracted, whether the catalogue accounts for them:
 * each reference address stands among the headings, and each leaf heading is either filed or listed
 * in `content/review/<guideline_id>.tsv` with a reason, never both.
 *
 *   npm run check-filing -- <folder of heading TSVs> [guideline_id …]
 *
 * The folder holds `index.json` (objects with `id` and `guideline_id`) and one `<id>.tsv` each with the
 * columns depth, heading, anchor, url, source. Ends with exit code 1 when something is not accounted for.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const REASONS = new Set(['about-the-document', 'changelog', 'example', 'covered-by-parent', 'no-topic'])
const MOST_TOPICS = 4

interface Heading {
  depth: number
  name: string
  url: string
  file: string
}

interface Filed {
  topics: { topic_id: string; references?: { name: string; url: string }[] }[]
}

function rows(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'))
}

function readHeadings(path: string): Heading[] {
  return rows(path).map(([depth = '', name = '', , url = '', source = '']) => ({
    // A rule block has an id of its own and stands below every heading.
    depth: depth === 'rule' ? 9 : Number(depth),
    name,
    url,
    file: source.replace(/:\d+$/, ''),
  }))
}

function leaves(headings: Heading[]): Heading[] {
  return headings.filter((heading, at) => {
    const next = headings[at + 1]
    return next === undefined || next.file !== heading.file || next.depth <= heading.depth
  })
}

function readFiled(path: string): Filed {
  const [, frontMatter = ''] = readFileSync(path, 'utf8').split(/^---\s*$/m)
  return parse(frontMatter) as Filed
}

/** One line per finding about a guideline; none when all its headings are accounted for. */
function findings(headings: Heading[], filed: Filed, review: string[][]): string[] {
  const found: string[] = []
  const known = new Set(headings.map(({ url }) => url))
  const topicsOf = new Map<string, string[]>()
  for (const { topic_id, references = [] } of filed.topics) {
    for (const { url, name } of references) {
      if (!known.has(url)) found.push(`not among the headings: ${url} (${topic_id}: ${name})`)
      topicsOf.set(url, [...(topicsOf.get(url) ?? []), topic_id])
    }
  }
  for (const [url, topics] of topicsOf) {
    const counted = topics.filter((id) => !/^http-status-\d/.test(id))
    if (counted.length > MOST_TOPICS) found.push(`filed under ${counted.length} topics: ${url} (${counted.join(', ')})`)
    if (new Set(topics).size < topics.length) found.push(`filed twice under one topic: ${url} (${topics.join(', ')})`)
  }
  const listed = new Set<string>()
  for (const [, heading = '', url = '', reason = ''] of review) {
    listed.add(url)
    if (!known.has(url)) found.push(`listed but not among the headings: ${url} (${heading})`)
    if (!REASONS.has(reason)) found.push(`unknown reason "${reason}": ${url}`)
    if (topicsOf.has(url)) found.push(`both filed and listed: ${url}`)
  }
  for (const { url, name } of leaves(headings)) {
    if (!topicsOf.has(url) && !listed.has(url)) found.push(`neither filed nor listed: ${url} (${name})`)
  }
  return found
}

const [folder, ...only] = process.argv.slice(2)
if (folder === undefined || folder === '--help') {
  console.log('usage: npm run check-filing -- <folder of heading TSVs> [guideline_id …]')
  process.exit(folder === undefined ? 1 : 0)
}
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { id: string; guideline_id: string }[]
let checked = 0
let count = 0
for (const { id, guideline_id } of index) {
  if (only.length > 0 && !only.includes(guideline_id)) continue
  const headingsPath = join(folder, `${id}.tsv`)
  const contentPath = join('content/guidelines', `${guideline_id}.md`)
  if (!existsSync(headingsPath) || !existsSync(contentPath)) continue
  const reviewPath = join('content/review', `${guideline_id}.tsv`)
  const headings = readHeadings(headingsPath)
  const found = findings(headings, readFiled(contentPath), existsSync(reviewPath) ? rows(reviewPath) : [])
  console.log(
    `${guideline_id}: ${headings.length} headings, ${leaves(headings).length} leaves, ${found.length} findings`,
  )
  for (const line of found) console.log(`  ${line}`)
  checked += 1
  count += found.length
}
console.log(`${checked} guidelines checked, ${count} findings`)
process.exitCode = count === 0 ? 0 : 1
