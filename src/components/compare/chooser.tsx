import { useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import type { ClipboardEvent, ComponentType, FocusEvent, KeyboardEvent, ReactNode } from 'react'
import type { ChooserListProps } from './chooser-list.tsx'
import type { Choosable, Meant } from './typed-names.ts'
import { useEntering } from './use-entering.ts'

/** What finds things by a name that is typed, and shows them. */
export interface Finder<One extends Choosable> {
  /** What a text may mean; everything where it has no name. */
  meant: (text: string) => Meant<One>
  List: ComponentType<ChooserListProps<One>>
  /** Whether it knows all names that there are; else the rest is on its way. */
  isWhole: boolean
}

interface ChooserProps<One extends Choosable, Tools> {
  /** What is chosen, in the plural, and what one of it is called. */
  title: string
  one: string
  /** What the field is for, and what stands in it while it is empty. */
  label: string
  placeholder: string
  /** Loads what finds, once somebody is about to name something; `onPart` is given what can be used before all is there. */
  load: (onPart: (tools: Tools) => void) => Promise<Tools>
  open: (tools: Tools) => Finder<One>
  chosen: readonly One[]
  onAdd: (ids: readonly string[]) => void
  onRemove: (id: string) => void
  /** Whether there is no room for more. */
  isFull?: boolean
  /** The list is to be opened, for something that was asked for elsewhere on the page. */
  isCalled?: boolean
  /** What was asked for is not wanted any more. */
  onLeave?: () => void
  /** How much is chosen, in words. */
  status?: string
  /** What to do with a name that nothing has. */
  otherwise?: (name: string) => ReactNode
  mark?: (one: One) => ReactNode
  /** Beside the field. */
  children?: ReactNode
}

/**
 * A field in which things are named, one after the other by typing and Enter or several at once, and before it those that
 * are chosen. What fits opens below it, over the page, so that nothing moves: the ARIA combobox pattern.
 */
export function Chooser<One extends Choosable, Tools>(props: ChooserProps<One, Tools>) {
  const { title, one, chosen, onRemove, isFull = false, isCalled = false, mark } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [isOpened, setOpen] = useState(false)
  const [position, setPosition] = useState(-1)
  const { text, setText, finder, prepare, enter, add, says } = useEntering<One, Tools>({
    ...props,
    onAdded: (isNamed, isLeft) => {
      // Whoever takes one after the other out of the whole list goes on there.
      setOpen(isLeft || (!isNamed && !isCalled))
      setPosition(-1)
    },
  })
  const asked = useDeferredValue(text)
  const hasName = asked.trim() !== ''
  // Whoever took the last one that there is room for out of the whole list is offered no more.
  const isOpen = (isOpened && !isFull) || isCalled
  const meant = isOpen ? finder?.meant(asked) : undefined
  const options = meant?.options ?? []
  const active = hasName ? Math.max(position, 0) : position
  const activeId = options[active]?.id

  useEffect(() => {
    if (isCalled) input.current?.focus()
  }, [isCalled])

  // What stands outside the box when it is walked through is brought in.
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  function type(value: string) {
    setText(value)
    setOpen(true)
    setPosition(-1)
    if (/[,;]\s*$/.test(value)) enter(value, 0)
  }

  function onKeyDown(event: KeyboardEvent) {
    // Safari's input methods say so only by this number when Enter ends a composition.
    if (event.nativeEvent.isComposing || event.keyCode === 229 || isFull) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1
      const from = Math.max(active, step > 0 ? -1 : 0)
      if (isOpen && options.length > 0) setPosition((from + step + options.length) % options.length)
      setOpen(true)
    } else if (event.key === 'Enter') enter(text, Math.max(position, text.trim() === '' ? -1 : 0))
    else if (event.key === 'Escape' && isOpen) close()
    else if (event.key === 'Backspace' && text === '' && chosen.length > 0) onRemove(chosen.at(-1)?.id ?? '')
    else return
    event.preventDefault()
  }

  /** A field has one line: the lines of a list become names that stand beside each other. */
  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    const pasted = event.clipboardData.getData('text').trim()
    if (isFull || !/[\r\n\t]/.test(pasted)) return
    event.preventDefault()
    const field = event.currentTarget
    const names = pasted.replace(/\s*[\r\n\t]+\s*/g, ', ')
    field.setRangeText(names, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
    type(field.value)
  }

  function leave({ relatedTarget }: FocusEvent) {
    if (!list.current?.contains(relatedTarget)) close()
  }

  function close() {
    setOpen(false)
    props.onLeave?.()
  }

  return (
    <div className="chooser" role="group" aria-label={title}>
      <span aria-hidden="true">{title}</span>
      <div className="chooser-box">
        {chosen.length > 0 && (
          <ul aria-label={`Chosen ${title.toLowerCase()}`}>
            {chosen.map((each) => (
              <li key={each.id}>
                <button
                  className="chip"
                  type="button"
                  title={each.detail}
                  aria-label={`Remove ${each.name}`}
                  onClick={() => onRemove(each.id)}
                >
                  {mark?.(each)}
                  {each.name} <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          ref={input}
          // Not of type search, in which Escape clears the text.
          type="text"
          role="combobox"
          aria-label={props.label}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={id}
          aria-activedescendant={activeId && `${id}-${activeId}`}
          aria-describedby={`${id}-status`}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="done"
          readOnly={isFull}
          placeholder={props.placeholder}
          value={text}
          onFocus={prepare}
          onBlur={leave}
          onClick={() => !isFull && setOpen(true)}
          onChange={({ target }) => type(target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        {props.children}
        {finder && meant && (options.length > 0 || meant.missing.length > 0) && (
          // A press on the list leaves the caret in the field.
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
          <div className="chooser-list" ref={list} onBlur={leave} onMouseDown={(event) => event.preventDefault()}>
            <finder.List
              list={id}
              label={title}
              meant={meant}
              hasName={hasName}
              active={active}
              mark={mark}
              onChoose={(each) => add([each.id], meant.without(each.id))}
              missing={(name) =>
                finder.isWhole ? (
                  <>
                    No {one} is called “{name}”. {props.otherwise?.(name)}
                  </>
                ) : (
                  'Looking through other names …'
                )
              }
            />
          </div>
        )}
      </div>
      <p className="hint" id={`${id}-status`} role="status">
        {says || props.status}
      </p>
    </div>
  )
}
