import { useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { absentFrom } from '../../data/draft/absent.ts'
import type { ReadDraft } from '../../data/draft/draft.ts'
import { isEmpty } from '../../data/draft/edit.ts'
import { draftInFragment, holdsDraft } from '../../data/draft/link.ts'
import { counted, listed } from '../../data/model/counted.ts'
import type { DraftingPage } from '../../data/model/drafting.ts'
import type { DraftInHand } from './use-draft.ts'

/** A draft that came by a link. It takes the place of the reader's own only when the reader says so. */
export function LinkedDraft({ page, hand }: { page: DraftingPage; hand: DraftInHand }) {
  const { history } = useRouter()
  const navigate = useNavigate()
  const fragment = useSyncExternalStore(
    history.subscribe,
    () => history.location.hash,
    () => '',
  )
  const [unpacked, setUnpacked] = useState<{ fragment: string; read: ReadDraft }>()
  useEffect(() => {
    if (!holdsDraft(fragment)) return undefined
    let isWanted = true
    void draftInFragment(fragment).then((read) => isWanted && setUnpacked({ fragment, read }))
    return () => {
      isWanted = false
    }
  }, [fragment])

  const done = () => void navigate({ to: '.', search: true, hash: '', replace: true, resetScroll: false })
  const linked = unpacked?.fragment === fragment ? unpacked.read : undefined
  if (!linked) return null
  if (!linked.draft)
    return (
      <p className="notice">
        <strong>The link holds no draft that can be read.</strong> {linked.problem}{' '}
        <button className="button" type="button" onClick={done}>
          Go on without it
        </button>
      </p>
    )
  const { draft } = linked
  const absent = absentFrom(page, draft)
  return (
    <p className="notice">
      <strong>This link holds a draft{draft.title && `: ${draft.title}`}</strong>, with{' '}
      {counted(draft.decisions.length, 'decision')} and {counted(draft.further.length, 'further topic')}.{' '}
      {absent.length > 0 && `The catalogue does not have ${listed(absent)}. `}
      {!isEmpty(hand.draft) && 'It would take the place of yours. '}
      <button
        className="button is-main"
        type="button"
        onClick={() => {
          hand.changeMuch('The draft of the link is yours now', () => draft)
          done()
        }}
      >
        Open it
      </button>{' '}
      <button className="button" type="button" onClick={done}>
        {isEmpty(hand.draft) ? 'Start without it' : 'Keep mine'}
      </button>
    </p>
  )
}
