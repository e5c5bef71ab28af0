import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Reference } from '../../data/model/reference.ts'
import { withoutLevel } from '../topic/reference-item.tsx'
import { counted } from '../../data/model/counted.ts'
import { LevelMark } from '../ui/level-mark.tsx'
import type { Pointed } from './grid.ts'

const MOST = 8
const WIDTH = 352
const MARGIN = 8

interface CellTipProps {
  pointed: Pointed
  id: string
  /** The pointer is on it: it stays. */
  onEnter: () => void
  onLeave: () => void
}

/** The sections behind a cell, by name. They come from the data of the topic that a press would open. */
export function CellTip({ pointed, id, onEnter, onLeave }: CellTipProps) {
  const { cell, topic, guideline, name, sections } = pointed
  const references = useReferences(topic, guideline)
  useEffect(() => {
    const link = cell.querySelector('a')
    link?.setAttribute('aria-describedby', id)
    return () => link?.removeAttribute('aria-describedby')
  }, [cell, id])
  return (
    <div className="tip" id={id} role="tooltip" style={placeBy(cell)} onPointerEnter={onEnter} onPointerLeave={onLeave}>
      <p>
        <strong>{name}</strong>
      </p>
      {references ? (
        <ul className={references.some(({ level }) => level) ? 'has-levels' : undefined}>
          {references.slice(0, MOST).map((reference) => (
            <li key={reference.url + reference.name}>
              {reference.level && <LevelMark level={reference.level} />}
              <span>{reference.level ? withoutLevel(reference.name, reference.level) : reference.name}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{counted(sections, 'section')}</p>
      )}
      {references && references.length > MOST && <p className="quiet">and {references.length - MOST} more</p>}
    </div>
  )
}

/** Undefined until they are there; then the tip says how many there are, as the cell does. */
function useReferences(topic: string, guideline: string): readonly Reference[] | undefined {
  const { catalogue } = useRouter().options.context
  const [loaded, setLoaded] = useState<{ key: string; references: readonly Reference[] }>()
  const key = `${topic} ${guideline}`
  useEffect(() => {
    let wanted = true
    catalogue.topic(topic).then(
      (page) => {
        const references = page?.entries.find((entry) => entry.guideline.id === guideline)?.references
        if (wanted && references) setLoaded({ key, references })
      },
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [catalogue, topic, guideline, key])
  return loaded?.key === key ? loaded.references : undefined
}

/** Below the cell, or above it where there is more room, and within the window. */
function placeBy(cell: HTMLElement) {
  const { left, top, bottom, width } = cell.getBoundingClientRect()
  const { innerWidth, innerHeight } = window
  const at = Math.max(MARGIN, Math.min(left + width / 2 - WIDTH / 2, innerWidth - WIDTH - MARGIN))
  return bottom < innerHeight / 2 ? { left: at, top: bottom + 2 } : { left: at, bottom: innerHeight - top + 2 }
}
