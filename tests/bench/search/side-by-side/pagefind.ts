import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Pagefind from 'pagefind'
import { z } from 'zod'
import { FIELD_WEIGHTS, FIELDS, type Field } from '../../../../src/data/search/fields.ts'
import { contentWords, partsOf } from '../../../../src/data/search/query.ts'
import { startPython } from '../../../support/hosts.ts'
import { launchChromium } from '../../browser/chromium.ts'
import { flatDocuments, type FlatDocument } from '../engines/flat-documents.ts'
import { distinct, type Contestant } from './contestant.ts'

/** It loads a file for each result to say which page it is, so that not all are asked for. */
const MOST_ASKED = 60
const answersOf = z.array(z.array(z.string()))

/**
 * Pagefind over one page for each document, in Chromium, as it runs nowhere else. As it comes, a page has its name as
 * heading and the other texts as paragraphs; else each text has our weight, and a query is asked without its stop words.
 * It answers with pages that have all words of a query.
 */
export function createPagefind({ createIndex, close }: typeof Pagefind, name: string, isOurs: boolean): Contestant {
  return {
    name,
    answer: async (catalogue, queries) => {
      const folder = mkdtempSync(join(tmpdir(), 'stylebook-pagefind-'))
      try {
        const documents = flatDocuments(catalogue)
        const { index } = await createIndex({ forceLanguage: 'en' })
        if (!index) throw new Error('Pagefind made no index.')
        for (const document of documents)
          await index.addHTMLFile({ url: `/${document.number}/`, content: pageOf(document, isOurs) })
        await index.writeFiles({ outputPath: join(folder, 'pagefind') })
        await close()
        mkdirSync(folder, { recursive: true })
        writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Pagefind</title></html>')
        const asked = queries.map((query) => (isOurs ? contentWords(partsOf(query)).join(' ') : query))
        const answers = await ask(folder, asked)
        const idOf = (url: string) => documents[Number(url.replaceAll('/', ''))]?.id ?? ''
        return new Map(queries.map((query, at) => [query, distinct((answers[at] ?? []).map(idOf))]))
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  }
}

/** Asks the index in a folder in Chromium, and gives the paths of the pages. */
async function ask(folder: string, queries: readonly string[]): Promise<string[][]> {
  // Our own preview has a policy that allows no WebAssembly.
  const site = await startPython(folder)
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.goto(`${site.origin}/`)
    // Text and no function: the loader of this file would have its helpers in it, which the page does not know.
    return answersOf.parse(await page.evaluate(`(${IN_PAGE})(${JSON.stringify([queries, MOST_ASKED])})`))
  } finally {
    await browser.close()
    await site.stop()
  }
}

const IN_PAGE = `async ([queries, most]) => {
  const pagefind = await import('/pagefind/pagefind.js')
  const answers = []
  for (const query of queries) {
    const { results } = await pagefind.search(query)
    answers.push(await Promise.all(results.slice(0, most).map(async (result) => (await result.data()).url)))
  }
  return answers
}`

function pageOf(document: FlatDocument, isOurs: boolean): string {
  const title =
    document.name && document.kind === 'topic' ? 'name' : document.kind === 'guideline' ? 'title' : 'heading'
  const textOf = (field: Field) => escaped([document[field] ?? []].flat().join('. '))
  const weightOf = (field: Field) => (isOurs ? ` data-pagefind-weight="${FIELD_WEIGHTS[field]}"` : '')
  const others = FIELDS.filter((field) => field !== title && textOf(field) !== '')
  const paragraphs = others.map((field) => `<p${weightOf(field)}>${textOf(field)}</p>`)
  return `<!doctype html><html lang="en"><body><h1${weightOf(title)}>${textOf(title)}</h1>${paragraphs.join('')}</body></html>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
