import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { TopicLink } from '../../data/model/catalogue.ts'
import { nearestTopics } from './rank-topics.ts'
import { TopicLinks } from './topic-links.tsx'

/** The topics whose names come close to a text that led nowhere. Shows nothing when none does. */
export function NearestTopics({ text }: { text: string }) {
  const { catalogue } = useRouter().options.context
  const [nearest, setNearest] = useState<TopicLink[]>([])

  useEffect(() => {
    let wanted = true
    // Suggestions are an extra: when they do not load, the page still names the way out.
    catalogue.index().then(
      ({ topics }) => wanted && setNearest(nearestTopics(text, topics)),
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [catalogue, text])

  if (nearest.length === 0) return null
  return (
    <section className="nearest" aria-label="Nearest topics">
      <p className="quiet">Did you mean</p>
      <TopicLinks className="ruled" topics={nearest} />
    </section>
  )
}
