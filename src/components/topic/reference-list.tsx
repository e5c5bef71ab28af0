import type { Named, TopicEntry } from '../../data/model/catalogue.ts'
import { ReferenceItem } from './reference-item.tsx'

type Taken = Pick<TopicEntry, 'decisions' | 'references'>

interface ReferenceListProps {
  references: TopicEntry['references']
  /** What the guideline is written in. */
  languages: readonly Named[]
}

/** The sections of one guideline that deal with one topic. */
export function ReferenceList({ references, languages }: ReferenceListProps) {
  return (
    <ul className={references.some(hasLevel) ? 'refs has-levels' : 'refs'}>
      {references.map((reference) => (
        <ReferenceItem key={reference.url + reference.name} reference={reference} languages={languages} />
      ))}
    </ul>
  )
}

/**
 * The class of a list of entries, with the columns that any of them needs. It is written into the page, as `:has()` would
 * widen what is painted already when the first entry with a level or a decision arrives.
 */
export function entriesClass(entries: readonly Taken[]): string {
  const takes = entries.some(({ decisions }) => decisions.length > 0) && 'has-takes'
  const levels = entries.some(({ references }) => references.some(hasLevel)) && 'has-levels'
  return ['entries', takes, levels].filter(Boolean).join(' ')
}

function hasLevel({ level }: TopicEntry['references'][number]): boolean {
  return level !== undefined
}
