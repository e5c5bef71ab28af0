import { useEffect, useState } from 'react'
import type { Draft } from '../../data/draft/draft.ts'
import { draftFragment } from '../../data/draft/link.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { siteRoot } from '../ui/site-url.ts'

/** A link that holds the draft itself, while that is short enough: it stands behind `#`, which no server gets. */
export function ShareDraft({ draft }: { draft: Draft }) {
  const [made, setMade] = useState<{ draft: Draft; fragment: string | undefined }>()
  useEffect(() => {
    let isWanted = true
    void draftFragment(draft).then((fragment) => isWanted && setMade({ draft, fragment }))
    return () => {
      isWanted = false
    }
  }, [draft])
  if (made?.draft !== draft) return null
  const { fragment } = made
  if (fragment === undefined)
    return <p className="hint">The draft has become too long for a link. Send the file instead.</p>
  return (
    <p className="share-link">
      <CopyButton label="Copy a link" text={async () => `${siteRoot()}/design/yours?view=start#${fragment}`} />
      <span className="quiet small">The link holds the draft itself. Whoever opens it can make it theirs.</span>
    </p>
  )
}
