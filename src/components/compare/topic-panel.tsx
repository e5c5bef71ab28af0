import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import type { ComparePage } from '../../data/model/compare.ts'
import { foldedWords } from '../../data/model/fold.ts'
import { toggled } from '../../data/search-params.ts'
import { Pick } from '../ui/pick.tsx'
import { useOtherNames } from './use-other-names.ts'
import { usePanel } from './use-panel.ts'

interface TopicPanelProps {
  page: ComparePage
  guidelines: readonly GuidelinePage[]
  /** Undefined where all are compared. */
  selected: readonly string[] | undefined
  onSelect: (topics: string[] | undefined) => void
  onClose: () => void
}

/** Which topics are compared: each with how many of the guidelines deal with it. */
export function TopicPanel({ page, guidelines, selected, onSelect, onClose }: TopicPanelProps) {
  const { panel, onKeyDown } = usePanel(onClose)
  const fieldId = useId()
  const [text, setText] = useState('')
  const wanted = foldedWords(text)
  const otherNames = useOtherNames(text)
  const dealing = guidelines.flatMap(({ categories }) =>
    categories.flatMap(({ entries }) => entries.map(({ topic }) => topic.id)),
  )
  const categories = page.categories
    .map((category) => ({
      ...category,
      topics: category.topics.filter(
        ({ id, name }) => foldedWords(`${name} ${id} ${category.name}`).includes(wanted) || otherNames.has(id),
      ),
    }))
    .filter(({ topics }) => topics.length > 0)
  return (
    // Escape is for the keyboard; the button does the same.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="panel" ref={panel} onKeyDown={onKeyDown}>
      <div className="chart-head">
        <h2 className="block-title">Choose topics</h2>
        {selected && (
          <button className="button push" type="button" onClick={() => onSelect(undefined)}>
            All topics
          </button>
        )}
        <button className={selected ? 'button' : 'button push'} type="button" onClick={onClose}>
          Close
        </button>
      </div>
      <label className="hidden" htmlFor={fieldId}>
        Find a topic
      </label>
      <input
        className="field"
        id={fieldId}
        type="search"
        autoComplete="off"
        placeholder="Find a topic"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="topic-choices">
        <div>
          {categories.map(({ id, name, topics }) => (
            <fieldset key={id}>
              <legend>{name}</legend>
              <ul className="rail-list">
                {topics.map((topic) => (
                  <li key={topic.id}>
                    <Pick
                      name="topic"
                      value={topic.id}
                      checked={selected?.includes(topic.id) ?? false}
                      count={dealing.filter((one) => one === topic.id).length}
                      onToggle={(one) => onSelect(toggled(selected, one))}
                    >
                      <span>
                        {topic.name}
                        {otherNames.get(topic.id) && <small>also called {otherNames.get(topic.id)}</small>}
                      </span>
                    </Pick>
                  </li>
                ))}
              </ul>
            </fieldset>
          ))}
        </div>
      </div>
      {categories.length === 0 && (
        <p className="hint">
          No topic is called so.{' '}
          <Link to="/search" search={{ q: text.trim() }}>
            Search for “{text.trim()}”
          </Link>{' '}
          looks into what guidelines say, too.
        </p>
      )}
    </div>
  )
}
