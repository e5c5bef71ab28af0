import { Link, useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { TopicLink } from '../../data/model/catalogue.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { TopicLinks } from '../ui/topic-links.tsx'
import { nearestTopics } from './nearest-topics.ts'

/** What stands at an address that does not exist: what was asked for, the nearest topics, and the way out. */
export function NotFoundView() {
  const { catalogue } = useRouter().options.context
  const path = useRouterState({ select: (state) => state.location.pathname })
  const [nearest, setNearest] = useState<TopicLink[]>([])

  useEffect(() => {
    let current = true
    // Suggestions are an extra: without them the page still names the way out.
    catalogue.index().then(
      ({ topics }) => current && setNearest(nearestTopics(path, topics)),
      () => {},
    )
    return () => {
      current = false
    }
  }, [catalogue, path])

  return (
    <>
      <PageHeader title="Page not found" lede="There is nothing at this address. It may have been mistyped." />
      <div className="wrap">
        {nearest.length > 0 && (
          <section className="block" aria-labelledby="nearest">
            <h2 className="block-title" id="nearest">
              Did you mean
            </h2>
            <TopicLinks className="ruled" topics={nearest} />
          </section>
        )}
        <p className="block">
          <Link to="/design/topics/">All topics</Link>, <Link to="/design/guidelines/">all guidelines</Link>, or{' '}
          <Link to="/search">search</Link>.
        </p>
      </div>
    </>
  )
}
