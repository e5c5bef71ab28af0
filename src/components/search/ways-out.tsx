import { Link } from '@tanstack/react-router'
import type { SearchAnswer } from '../../data/search/engine.ts'

interface WaysOutProps {
  suggestions: NonNullable<SearchAnswer['suggestions']>
  onText: (text: string) => void
  onOpen: (() => void) | undefined
}

/** The nearest words and topics of the catalogue, for a query that finds nothing. */
export function WaysOut({ suggestions: { words, topics }, onText, onOpen }: WaysOutProps) {
  if (words.length + topics.length === 0) return null
  return (
    <div className="ways-out">
      {words.length > 0 && (
        <p>
          Did you mean{' '}
          {words.map((word) => (
            <button key={word} className="button" type="button" onClick={() => onText(word)}>
              {word}
            </button>
          ))}
        </p>
      )}
      {topics.length > 0 && (
        <p>
          {topics.length === 1 ? 'The nearest topic:' : 'The nearest topics:'}{' '}
          {topics.map(({ id, name }) => (
            <Link key={id} to="/design/topics/$topicId" params={{ topicId: id }} onClick={onOpen}>
              {name}
            </Link>
          ))}
        </p>
      )}
    </div>
  )
}
