import { useState } from 'react'

/** Offers a newer build. Nothing happens unless the reader asks for it. */
export function UpdateBar({ onUpdate }: { onUpdate: () => void }) {
  const [wanted, setWanted] = useState(true)
  if (!wanted) return null
  return (
    <div className="update" role="status">
      <p>The catalogue has been updated since you opened this page.</p>
      <button className="button is-main" type="button" onClick={onUpdate}>
        Show the update
      </button>
      <button className="button" type="button" onClick={() => setWanted(false)}>
        Not now
      </button>
    </div>
  )
}
