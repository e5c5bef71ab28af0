import { lazy, Suspense, useId, useState } from 'react'
import type { TopicPage } from '../../data/model/catalogue.ts'

// Few readers ask for it: it loads when they do.
const Opinions = lazy(async () => {
  const module = await import('../opinions/opinions.tsx').catch(() => undefined)
  return { default: module?.Opinions ?? Missing }
})

function Missing(_props: Pick<TopicPage, 'entries' | 'options'>) {
  return <p role="alert">This part of the site did not arrive. Load the page again when the network is back.</p>
}

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
