import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { TopicPage } from '../../data/model/catalogue.ts'
import type { Question } from '../../data/model/decisions.ts'
import { Opinions } from '../opinions/opinions.tsx'
import { NotHere } from '../ui/lazy-folded.tsx'

/** How the answers that are counted moved over the years. Dates of documents are on the topic's page, which loads for it. */
export function QuestionOpinions({ question: { topic, options } }: { question: Question }) {
  const { catalogue } = useRouter().options.context
  const [page, setPage] = useState<TopicPage | 'missing'>()
  useEffect(() => {
    let wanted = true
    catalogue.topic(topic.id).then(
      (loaded) => wanted && setPage(loaded ?? 'missing'),
      () => wanted && setPage('missing'),
    )
    return () => {
      wanted = false
    }
  }, [catalogue, topic.id])
  if (page === undefined) return null
  if (page === 'missing') return <NotHere />
  const counting = new Set(options.flatMap(({ takers }) => takers.map(({ guideline }) => guideline.id)))
  return (
    <Opinions entries={page.entries.filter(({ guideline }) => counting.has(guideline.id))} options={page.options} />
  )
}
