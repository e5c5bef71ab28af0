import { counted } from '../../data/model/counted.ts'

/** More places than these say nothing new; reports and the terminal name all. */
const MOST = 50

/** Where something is done, folded until it is asked for: JSON pointers into the document. */
export function Places({ pointers }: { pointers: readonly string[] }) {
  if (pointers.length === 0) return null
  const more = pointers.length - MOST
  return (
    <details className="places">
      <summary>{counted(pointers.length, 'place')}</summary>
      <ul>
        {pointers.slice(0, MOST).map((pointer) => (
          <li key={pointer}>
            <code>{pointer}</code>
          </li>
        ))}
        {more > 0 && <li className="quiet">and {more} more</li>}
      </ul>
    </details>
  )
}
