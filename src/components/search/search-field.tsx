import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { searchExamples } from '../../app/site.ts'
import { SearchIcon } from '../ui/icons.tsx'

interface SearchFieldProps {
  text: string
  onText: (text: string) => void
  /** The id of the list box that it controls, the number of its options, and which is active. */
  list: string
  count: number
  /** Whether the options are those for the text, and not still for an earlier one. */
  isCurrent: boolean
  active: number
  onActive: (position: number) => void
  takesFocus?: boolean
  /** A button at the end of the field. */
  children?: ReactNode
}

/** The id of the n-th option of a list of results. */
export function optionId(list: string, position: number): string {
  return `${list}-${position}`
}

/** A field whose options are walked with the arrow keys while the caret stays in it: the ARIA combobox pattern. */
export function SearchField({
  text,
  onText,
  list,
  count,
  isCurrent,
  active,
  onActive,
  takesFocus,
  children,
}: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  /** Enter was pressed faster than the options came: it means the first of those to come. */
  const opensNext = useRef(false)

  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])

  useEffect(() => {
    if (!isCurrent || !opensNext.current) return
    opensNext.current = false
    document.getElementById(optionId(list, active))?.click()
  }, [isCurrent, list, active])

  function moveTo(position: number) {
    onActive(position)
    document.getElementById(optionId(list, position))?.scrollIntoView({ block: 'nearest' })
  }

  function onKeyDown(event: KeyboardEvent) {
    // Safari's input methods say so only by this number when Enter ends a composition.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    opensNext.current = event.key === 'Enter' && !isCurrent
    if (opensNext.current) return event.preventDefault()
    if (count === 0) return
    if (event.key === 'ArrowDown') moveTo((active + 1) % count)
    else if (event.key === 'ArrowUp') moveTo((active - 1 + count) % count)
    else if (event.key === 'Enter') document.getElementById(optionId(list, active))?.click()
    else return
    event.preventDefault()
  }

  return (
    <div className="search-field">
      <SearchIcon />
      <input
        ref={input}
        // Not of type search, in which Escape clears the text instead of closing the dialog.
        type="text"
        inputMode="search"
        enterKeyHint="search"
        role="combobox"
        aria-label="Search the catalogue"
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls={list}
        aria-activedescendant={count > 0 ? optionId(list, active) : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={searchExamples}
        value={text}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={onKeyDown}
      />
      {children}
    </div>
  )
}
