import { absentFrom, withoutAbsent } from '../../data/draft/absent.ts'
import { writeDraft } from '../../data/draft/draft.ts'
import { counted, listed } from '../../data/model/counted.ts'
import type { DraftingPage } from '../../data/model/drafting.ts'
import { DownloadButton } from './download-button.tsx'
import { forgetUnreadable } from './kept-draft.ts'
import { LinkedDraft } from './linked-draft.tsx'
import type { DraftInHand } from './use-draft.ts'

interface DraftNoticesProps {
  page: DraftingPage
  hand: DraftInHand
}

/** What the reader should know of the draft: that it is not kept, what of it is not known, what came by a link. */
export function DraftNotices({ page, hand }: DraftNoticesProps) {
  const { draft, isKept, unreadable, undoable } = hand
  const absent = absentFrom(page, draft)
  return (
    <div className="notices" role="status">
      <LinkedDraft page={page} hand={hand} />
      {undoable && (
        <p className="notice">
          {undoable.what}.{' '}
          <button className="button" type="button" onClick={undoable.undo}>
            Undo
          </button>
        </p>
      )}
      {!isKept && (
        <p className="notice">
          <strong>This browser does not keep your draft:</strong> its storage is full or switched off. Save the draft as
          a file before you leave.{' '}
          <DownloadButton label="Save the draft" name="draft.json" text={() => writeDraft(draft)} />
        </p>
      )}
      {unreadable && (
        <p className="notice">
          <strong>What this browser had kept is no draft.</strong> {unreadable.problem} A new draft has begun.{' '}
          <DownloadButton label="Save what was kept" name="unreadable-draft.txt" text={() => unreadable.text} />{' '}
          <button className="button" type="button" onClick={forgetUnreadable}>
            Forget it
          </button>
        </p>
      )}
      {absent.length > 0 && (
        <p className="notice">
          <strong>{counted(absent.length, 'thing')} in your draft the catalogue does not have:</strong> {listed(absent)}
          . Nothing of that is written down.{' '}
          <button
            className="button"
            type="button"
            onClick={() => hand.changeMuch('Taken out', (before) => withoutAbsent(page, before))}
          >
            Take it out
          </button>
        </p>
      )}
    </div>
  )
}
