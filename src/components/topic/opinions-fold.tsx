import { Suspense, useId, useState } from 'react'
import type { TopicPage } from '../../data/model/catalogue.ts'
import { lazyFolded } from '../ui/lazy-folded.tsx'

// Few readers ask for it: it loads when they do.
const Opinions = lazyFolded(async () => (await import('../opinions/opinions.tsx')).Opinions)

/** How answers moved over the years of the documents; folded until it is asked for. */
export function OpinionsFold({ entries, options }: Pick<TopicPage, 'entries' | 'options'>) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="silent">
      <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <span>How opinions moved</span>
      </button>
      <div id={id}>
        {isOpen && (
          <Suspense>
            <Opinions entries={entries} options={options} />
          </Suspense>
        )}
      </div>
    </div>
  )
}
