import { useEffect, useState, type ComponentType } from 'react'
import { reloadForNewerBuild } from '../../boot/newer-build.ts'
import { forgetTyped } from '../../boot/type-ahead.ts'
import { useModal } from './use-modal.ts'

interface DialogProps {
  onClose: () => void
}

/** How long a reader waits for a dialog until it counts as missing. */
const PATIENCE_MS = 15_000

/**
 * A dialog whose code loads on its first use. What does not arrive leaves the page below as it is, and says so; the next
 * use asks for it again.
 */
export function lazyDialog<Props extends DialogProps>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined
  return function LazyDialog(props: Props) {
    const [Dialog, setDialog] = useState<ComponentType<Props> | undefined>(() => loaded)
    const [isMissing, setMissing] = useState(false)

    useEffect(() => {
      if (loaded) return
      const giveUp = () => {
        forgetTyped()
        setMissing(true)
      }
      const patience = setTimeout(giveUp, PATIENCE_MS)
      load()
        .then((component) => {
          loaded = component
          setDialog(() => component)
        })
        .catch(async () => (await reloadForNewerBuild()) || giveUp())
        .finally(() => clearTimeout(patience))
    }, [])

    if (Dialog) return <Dialog {...props} />
    return isMissing && <MissingDialog onClose={props.onClose} />
  }
}

function MissingDialog({ onClose }: DialogProps) {
  const dialog = useModal()
  return (
    <dialog className="dialog is-small" ref={dialog} aria-label="Not available" onClose={onClose}>
      <h2>This part of the site did not arrive</h2>
      <p>The page below still works. Close this and try again when the network is back.</p>
      <form method="dialog">
        <button className="button">Close</button>
      </form>
    </dialog>
  )
}
