import { stringify } from 'yaml'
import { comparisonRows, type ComparisonGroup } from '../../../../src/data/comparison/rows.ts'
import type { Catalogue, GuidelinePage } from '../../../../src/data/model/catalogue.ts'
import { compileFiles } from '../../../support/compile.ts'
import { contentFile, section, topicFile, type Fields } from '../../../support/content.ts'

const OPTIONS = ['cursor', 'offset', 'page'].map((id) => ({ id, label: id.toUpperCase() }))

/** What a guideline says on a topic: options it takes, each with its strength, and further fields of the entry. */
export interface Said {
  takes?: Record<string, string | undefined>
  fields?: Fields
  section?: Fields
}

/** The text of a guideline's file that says this by topic. */
export function saying(id: string, topics: Record<string, Said>, fields: Fields = {}): string {
  return contentFile({
    layout: 'guideline',
    guideline_id: id,
    guideline_title: `${id} guide`,
    guideline_company: id,
    guideline_url: `https://${id}.example/`,
    topics: Object.entries(topics).map(([topic, { takes = {}, fields: more, section: of }]) => {
      const url = `https://${id}.example/#${topic}`
      const decision = Object.entries(takes).map(([option, strength]) => ({
        option,
        url,
        ...(strength && { strength }),
      }))
      return { topic_id: topic, references: [section(url, of)], ...(decision.length > 0 && { decision }), ...more }
    }),
    ...fields,
  })
}

/** A catalogue of these guidelines. The topics `paging` and `sorting` ask for a choice, `cors` does not. */
export function catalogueOf(guidelines: Record<string, string>): Catalogue {
  const question = { topic_question: 'Which?', topic_choice: 'several', topic_options: OPTIONS }
  const compilation = compileFiles({
    'topics/cors.md': topicFile('cors', { topic_category: 'Security' }),
    'topics/paging.md': topicFile('paging', { topic_category: 'Collections', ...question }),
    'topics/sorting.md': topicFile('sorting', { topic_category: 'Collections', ...question }),
    ...Object.fromEntries(Object.entries(guidelines).map(([id, text]) => [`guidelines/${id}.md`, text])),
  })
  const errors = compilation.problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(stringify(errors))
  return compilation.catalogue
}

/** The pages of these guidelines, and their rows. */
export function compared(
  guidelines: Record<string, Record<string, Said>>,
  topics?: readonly string[],
): { guidelines: GuidelinePage[]; groups: ComparisonGroup[] } {
  const { compare, guidelines: pages } = catalogueOf(
    Object.fromEntries(Object.entries(guidelines).map(([id, said]) => [id, saying(id, said)])),
  )
  return { guidelines: pages, groups: comparisonRows(pages, compare.categories, topics) }
}
