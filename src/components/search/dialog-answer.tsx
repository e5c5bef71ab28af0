import { useRouter } from '@tanstack/react-router'
import { memo } from 'react'
import type { Completion } from '../../data/search/complete.ts'
import type { SearchAnswer } from '../../data/search/engine.ts'
import type { Kind } from '../../data/search/result.ts'
import { parseSearch, stringifySearch } from '../../data/search-params.ts'
import { groupResults } from './group-results.ts'
import { KindToggles } from './kind-toggles.tsx'
import { QueryChips } from './query-chips.tsx'
import { NothingFound } from './search-blank.tsx'
import { SearchNote } from './search-note.tsx'
import { SearchResults } from './search-results.tsx'
import { WaysOut } from './ways-out.tsx'

interface DialogAnswerProps {
  answer: SearchAnswer
  completions: readonly Completion[]
  /** What was asked. */
  asked: string
  kind: Kind | undefined
  onKind: (kind: Kind | undefined) => void
  onText: (text: string) => void
  /** A result is opened: the page below is left as it is. */
  onLeave: () => void
  list: string
  active: number
}

/** What was found, by kind, in the dialog. It is drawn anew for another answer and not for every letter. */
export const DialogAnswer = memo(function DialogAnswer(props: DialogAnswerProps) {
  const { answer, completions, asked, kind, onKind, onText, onLeave, list, active } = props
  const { history } = useRouter()

  /** The page that is left keeps the query in its address, so that Back opens the dialog as it was. */
  function keepQuery() {
    const { pathname, search, hash } = history.location
    onLeave()
    const { state } = history.location
    // For the router this is another entry: it keeps the place on the page of the one before.
    const place = state.place ?? state.__TSR_key
    history.replace(pathname + stringifySearch({ ...parseSearch(search), find: asked }) + hash, { ...state, place })
    // Written at once: the navigation that follows would take its place.
    history.flush()
  }

  return (
    <>
      <QueryChips filters={answer.filters} text={asked} onText={onText} />
      <KindToggles answer={answer} selected={kind} onSelect={onKind} />
      {answer.total > 0 && <SearchNote answer={answer} />}
      <SearchResults
        id={list}
        groups={groupResults(answer.results)}
        completions={completions}
        active={active}
        onComplete={onText}
        onOpen={keepQuery}
      />
      {completions.length + answer.results.length === 0 && (
        <NothingFound query={asked} unfiltered={answer.unfiltered} onDropFilters={() => onKind(undefined)}>
          {answer.suggestions && <WaysOut suggestions={answer.suggestions} onText={onText} onOpen={onLeave} />}
        </NothingFound>
      )}
    </>
  )
})
