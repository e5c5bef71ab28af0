import { useId, useState } from 'react'
import type { FoundTopic } from '../../data/contents/find-topics.ts'
import type { Search } from '../../data/search/engine.ts'
import type { Library } from '../../data/search/library.ts'
import type { ContentsResult } from './contents-result.tsx'

/** What was found in a table of contents, and what it is compared with. */
export interface CheckedContents {
  headings: number
  found: FoundTopic[]
  library: Library
  /** What shows it, which comes with the first. */
  Result: typeof ContentsResult
}

interface ContentsCheckProps {
  loadSearch: () => Promise<Search>
}

/** The reader's own guideline: which topics its table of contents covers, and which its peers have and it lacks. */
export function ContentsCheck({ loadSearch }: ContentsCheckProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [checked, setChecked] = useState<CheckedContents>()
  const [status, setStatus] = useState('')

  async function check() {
    setStatus('Looking for topics')
    try {
      const [{ library }, { createTopicFinder }, { readHeadings }, { ContentsResult: Result }] = await Promise.all([
        loadSearch(),
        import('../../data/contents/find-topics.ts'),
        import('../../data/contents/read-headings.ts'),
        import('./contents-result.tsx'),
      ])
      const headings = readHeadings(text)
      setChecked({ headings: headings.length, found: createTopicFinder(library)(headings), library, Result })
      setStatus('')
    } catch (error) {
      setStatus(error instanceof Error ? error.message : String(error))
    }
  }

  return (
    <section className="block contents-check" aria-labelledby={`${id}-title`}>
      <h2 className="block-title" id={`${id}-title`}>
        Your guideline: what it covers
      </h2>
      <form
        className="paste"
        onSubmit={(event) => {
          event.preventDefault()
          void check()
        }}
      >
        <label htmlFor={id}>
          Paste its headings: a table of contents, or the whole as Markdown. They stay in your browser.
        </label>
        <textarea
          className="field"
          id={id}
          required
          spellCheck={false}
          rows={6}
          placeholder={'Pagination\nError handling\nVersioning …'}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div className="actions">
          <button className="button is-main" type="submit">
            Find its topics
          </button>
          <span className="quiet small" role="status">
            {status}
          </span>
        </div>
      </form>
      {checked && <checked.Result key={checked.found.length} contents={checked} />}
    </section>
  )
}
