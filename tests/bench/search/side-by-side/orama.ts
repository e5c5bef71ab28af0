import type * as Orama from '@orama/orama'
import { FIELD_WEIGHTS, FIELDS } from '../../../../src/data/search/fields.ts'
import { RESULTS } from '../engines/engine.ts'
import { flatDocuments } from '../engines/flat-documents.ts'
import { distinct, SECTIONS, type Contestant } from './contestant.ts'

const SCHEMA = { document: 'string', ...Object.fromEntries(FIELDS.map((field) => [field, 'string' as const])) } as const

/** Orama as it comes, or with our weights and a misspelling of one letter. */
export function createOrama(
  { create, insert, search }: typeof Orama,
  name: string,
  options: Pick<Orama.Wanted, 'boost' | 'tolerance'>,
): Contestant {
  return {
    name,
    answer: async (catalogue, queries) => {
      const documents = flatDocuments(catalogue)
      const database = create({ schema: SCHEMA })
      for (const { number, id: _id, kind: _kind, ...texts } of documents) {
        const joined = Object.entries(texts).map(([field, text]) => [field, [text].flat().join('\n')])
        // Its id is what tells documents from each other.
        await insert(database, { id: String(number), ...Object.fromEntries(joined) })
      }
      const answers = new Map<string, string[]>()
      for (const query of queries) {
        const { hits } = await search(database, { term: query, limit: RESULTS * SECTIONS, ...options })
        answers.set(query, distinct(hits.map(({ id }) => documents[Number(id)]?.id ?? '')))
      }
      return answers
    },
  }
}

/** Orama with our weights of fields. */
export const OUR_FIELDS = { boost: FIELD_WEIGHTS, tolerance: 1 }
