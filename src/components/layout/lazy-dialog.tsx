import { lazy, useEffect, useRef, type ComponentType } from 'react'
import { reloadForNewerBuild } from '../../start/newer-build.ts'

interface DialogProps {
  onClose: () => void
}

/** A dialog whose code loads on its first use. What does not arrive leaves the page below as it is, and says so. */
export function lazyDialog<Props extends DialogProps>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const Dialog: ComponentType<Props> = await load().catch(async () => {
      await reloadForNewerBuild()
      return MissingDialog
    })
    return { default: Dialog }
  })
}

function MissingDialog({ onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog className="dialog is-small" ref={dialog} aria-label="Not available" onClose={onClose}>
      <h2>This part of the site did not arrive</h2>
      <p>You seem to be offline. The page below still works; load it again once you are back.</p>
      <form method="dialog">
        <button className="button">Close</button>
      </form>
    </dialog>
  )
}
