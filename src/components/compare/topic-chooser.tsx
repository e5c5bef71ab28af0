import { Link } from '@tanstack/react-router'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import type { ComparePage } from '../../data/model/compare.ts'
import { Chooser } from './chooser.tsx'
import type { CompareFilter } from './compare-filter.ts'
import { useTopicFinder } from './use-topic-finder.ts'

interface TopicChooserProps {
  page: ComparePage
  /** Those that stand side by side. */
  guidelines: readonly GuidelinePage[]
  filter: CompareFilter
  onFilter: (change: CompareFilter) => void
}

const NOTHING: readonly string[] = []

/** On which topics guidelines are compared, by name; on all where none is chosen. */
export function TopicChooser({ page, guidelines, filter, onFilter }: TopicChooserProps) {
  const ids = filter.topics ?? NOTHING
  const finder = useTopicFinder(page, guidelines, ids)
  const topics = page.categories.flatMap((category) => category.topics)
  const choose = (next: string[]) => onFilter({ topics: next.length > 0 ? next : undefined })
  return (
    <Chooser
      title="Topics"
      one="topic"
      label="Add a topic"
      placeholder={ids.length > 0 ? 'Add another' : 'All topics, or those you name'}
      finder={finder}
      chosen={ids.flatMap((id) => topics.find((topic) => topic.id === id) ?? [])}
      onAdd={(added) => choose([...ids, ...added])}
      onRemove={(id) => choose(ids.filter((one) => one !== id))}
      otherwise={(name) => (
        <>
          <Link to="/search" search={{ q: name }}>
            Search for “{name}”
          </Link>{' '}
          looks into what guidelines say, too.
        </>
      )}
    >
      {filter.topics && (
        <button className="toggle" type="button" onClick={() => onFilter({ topics: undefined })}>
          All topics
        </button>
      )}
    </Chooser>
  )
}
