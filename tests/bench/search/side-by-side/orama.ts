import type * as Orama from '@orama/orama'
import { FIELD_WEIGHTS, FIELDS } from '../../../../src/data/search/fields.ts'
import { contentWords, partsOf } from '../../../../src/data/search/query.ts'
import { RESULTS } from '../engines/engine.ts'
import { flatDocuments } from '../engines/flat-documents.ts'
import { REFERENCE } from '../engines/minisearch.ts'
import { distinct, SECTIONS, type Contestant } from './contestant.ts'

const SCHEMA = Object.fromEntries(FIELDS.map((field) => [field, 'string' as const]))

/**
 * Orama as it comes, or with our weights, stems and stop words, and with sections below topics as for MiniSearch. No
 * misspellings are allowed: they would be for every word, so that *to* is also *no* and *do*. Its threshold stays 1 (any of
 * the words), as with 0 hardly a question has an answer.
 */
export function createOrama({ create, insert, search }: typeof Orama, name: string, isOurs: boolean): Contestant {
  return {
    name,
    answer: async (catalogue, queries) => {
      const documents = flatDocuments(catalogue)
      const tokenizer = { language: 'english', stemming: true }
      const database = create({ schema: SCHEMA, ...(isOurs && { components: { tokenizer } }) })
      for (const { number, id: _id, kind: _kind, ...texts } of documents) {
        const joined = Object.entries(texts).map(([field, text]) => [field, [text].flat().join('\n')])
        // Its id is what tells documents from each other.
        await insert(database, { id: String(number), ...Object.fromEntries(joined) })
      }
      const answers = new Map<string, string[]>()
      for (const query of queries) {
        const { hits } = await search(database, {
          term: isOurs ? contentWords(partsOf(query)).join(' ') : query,
          // Sections are put below topics afterwards, so that all are asked for.
          limit: isOurs ? documents.length : RESULTS * SECTIONS,
          ...(isOurs && { boost: FIELD_WEIGHTS }),
        })
        const found = hits.map(({ id, score }) => {
          const document = documents[Number(id)]
          return { id: document?.id ?? '', score: score * (document?.kind === 'reference' ? REFERENCE : 1) }
        })
        if (isOurs) found.sort((a, b) => b.score - a.score)
        answers.set(query, distinct(found.map(({ id }) => id)))
      }
      return answers
    },
  }
}
