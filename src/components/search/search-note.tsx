import type { SearchAnswer } from '../../data/search/engine.ts'
import { counted } from '../../data/model/counted.ts'

/** How many results there are, and how the query was read where that differs from what was typed. */
export function SearchNote({ answer }: { answer: SearchAnswer }) {
  const { total, words } = answer
  const misspelt = words.filter(({ typed, read, how }) => how === 'typo' && read !== typed)
  const unknown = words.filter(({ how }) => how === 'none')
  return (
    <p className={misspelt.length > 0 || unknown.length > 0 ? 'note' : 'hidden'} role="status">
      {counted(total, 'result')}
      {misspelt.length > 0 && total > 0 && (
        <>
          {' '}
          for <strong>{words.map(({ read }) => read).join(' ')}</strong>. No page has{' '}
          {misspelt.map(({ typed }) => `“${typed}”`).join(' or ')}
        </>
      )}
      {unknown.length > 0 && total > 0 && <>. Nothing has {unknown.map(({ typed }) => `“${typed}”`).join(' or ')}</>}
    </p>
  )
}
