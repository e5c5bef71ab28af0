import { useCallback } from 'react'
import type { CatalogueSource } from '../../data/catalogue-source.ts'
import type { Question } from '../../data/model/decisions.ts'
import { Opinions } from '../opinions/opinions.tsx'
import { NotHere } from '../ui/lazy-folded.tsx'
import { useCatalogue } from '../ui/use-catalogue.ts'

/** How the answers that are counted moved over the years. Dates of documents are on the topic's page, which loads for it. */
export function QuestionOpinions({ question: { topic, options } }: { question: Question }) {
  const read = useCallback(
    async (catalogue: CatalogueSource) => {
      const page = await catalogue.topic(topic.id)
      if (!page) throw new Error('There is no such topic.')
      return page
    },
    [topic.id],
  )
  const { data: page, failure } = useCatalogue(read)
  if (failure) return <NotHere />
  if (!page) return null
  const counting = new Set(options.flatMap(({ takers }) => takers.map(({ guideline }) => guideline.id)))
  return (
    <Opinions entries={page.entries.filter(({ guideline }) => counting.has(guideline.id))} options={page.options} />
  )
}
