import { Link, useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { CatalogueSource } from '../../data/catalogue-source.ts'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import type { ComparePage } from '../../data/model/compare.ts'
import type { Search } from '../../data/search/engine.ts'
import { Chooser } from './chooser.tsx'
import type { CompareFilter } from './compare-filter.ts'
import type { topicFinder } from './topic-finder.ts'

interface TopicChooserProps {
  page: ComparePage
  /** Those that stand side by side. */
  guidelines: readonly GuidelinePage[]
  filter: CompareFilter
  onFilter: (change: CompareFilter) => void
}

/** What finds topics: by their names first, and by other names as soon as search is there. */
interface Tools {
  topicFinder: typeof topicFinder
  search?: Search | undefined
  isWhole: boolean
}

const NOTHING: readonly string[] = []
const LONGEST = 60

/** Before guidelines are chosen nothing else names what there is not. */
function absentTopic(id: string): string {
  return `There is no topic “${id.length > LONGEST ? `${id.slice(0, LONGEST)}…` : id}”`
}

async function loadFinder(catalogue: CatalogueSource, onPart: (tools: Tools) => void): Promise<Tools> {
  const finder = (await import('./topic-finder.ts')).topicFinder
  onPart({ topicFinder: finder, isWhole: false })
  // Where it does not come, names alone count.
  return { topicFinder: finder, search: await catalogue.search().catch(() => undefined), isWhole: true }
}

/** On which topics guidelines are compared, by name; on all where none is chosen. */
export function TopicChooser({ page, guidelines, filter, onFilter }: TopicChooserProps) {
  const ids = filter.topics ?? NOTHING
  const { catalogue } = useRouter().options.context
  const load = useCallback((onPart: (tools: Tools) => void) => loadFinder(catalogue, onPart), [catalogue])
  const topics = page.categories.flatMap((category) => category.topics)
  const choose = (next: string[]) => onFilter({ topics: next.length > 0 ? next : undefined })
  return (
    <Chooser
      title="Topics"
      one="topic"
      label="Add a topic"
      placeholder={ids.length > 0 ? 'Add another' : 'All topics, or those you name'}
      load={load}
      open={({ topicFinder, search, isWhole }) => topicFinder(page, guidelines, ids, search, isWhole)}
      chosen={ids.map((id) => topics.find((topic) => topic.id === id) ?? { id, name: absentTopic(id) })}
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
