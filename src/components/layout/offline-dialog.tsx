import { useEffect, useState } from 'react'
import { forgetEverything, openEverything, storeEverything, type Progress } from '../../offline/page/everything.ts'
import { canStore } from '../../offline/page/registration.ts'
import { useModal } from './use-modal.ts'

type State = 'unknown' | 'open' | 'storing' | 'failed' | 'unsupported'

/** Stores every page on the reader's device, and tells how much that is and how far it has come. */
export function OfflineDialog({ onClose }: { onClose: () => void }) {
  const dialog = useModal()
  const [state, setState] = useState<State>(canStore() ? 'unknown' : 'unsupported')
  const [progress, setProgress] = useState<Progress>({ stored: 0, all: 0 })

  useEffect(() => {
    if (canStore()) look()
  }, [])

  function look() {
    openEverything().then(
      ({ progress }) => {
        setProgress(progress)
        setState('open')
      },
      () => setState('failed'),
    )
  }

  function store() {
    setState('storing')
    storeEverything(setProgress).then(
      (missing) => setState(missing > 0 ? 'failed' : 'open'),
      () => setState('failed'),
    )
  }

  const isComplete = state === 'open' && progress.stored === progress.all
  return (
    <dialog className="dialog is-small" ref={dialog} aria-label="Available offline" onClose={onClose}>
      <h2>Available offline</h2>
      <p>
        Pages you have opened, the lists and search work without a network by themselves. You can store all other pages
        on this device, too.
      </p>
      <p role="status">{statusText(state, isComplete, progress)}</p>
      {state === 'storing' && <progress max={progress.all} value={progress.stored} aria-label="Stored so far" />}
      <form method="dialog">
        {isComplete && (
          <button className="button" type="button" onClick={() => void forgetEverything().then(look)}>
            Remove from this device
          </button>
        )}
        {(state === 'failed' || (state === 'open' && !isComplete)) && (
          <button className="button is-main" type="button" onClick={store}>
            {state === 'failed' ? 'Try again' : 'Store everything'}
          </button>
        )}
        <button className="button">Close</button>
      </form>
    </dialog>
  )
}

function statusText(state: State, isComplete: boolean, { stored, all }: Progress): string {
  if (isComplete) return `Everything is stored on this device: ${megabytes(all)}.`
  switch (state) {
    case 'unknown':
      return 'Looking at what is stored.'
    case 'open':
      return `All pages take ${megabytes(all)}. ${megabytes(stored)} of them are stored.`
    case 'storing':
      return `${megabytes(stored)} of ${megabytes(all)} are stored.`
    case 'failed':
      return 'Not everything could be stored. Is there a network, and space on the device?'
    case 'unsupported':
      return 'This browser, or the window you use, does not store anything for this site.'
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
