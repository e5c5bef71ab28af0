import {
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
} from 'react'
import type { ReactNode } from 'react'
import { ChooserOptions, optionId } from './chooser-options.tsx'
import { meantBy, namesIn, type Choosable } from './typed-names.ts'

/** What finds things by a name that is typed. */
export interface Finder<One extends Choosable> {
  /** What a name may mean, the best first; everything for none. */
  find: (name: string) => readonly One[]
  /** Whether that is all that a name may mean; the rest is on its way. */
  isWhole: boolean
  /** Told when a name is about to be typed. */
  prepare: () => void
  /** The same once everything is there. */
  findInAll: (name: string) => Promise<readonly One[]>
}

interface ChooserProps<One extends Choosable> {
  /** What is chosen, in the plural, and what one of it is called. */
  title: string
  one: string
  /** What the field is for, and what stands in it while it is empty. */
  label: string
  placeholder: string
  finder: Finder<One>
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
  status?: ReactNode
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
export function Chooser<One extends Choosable>(props: ChooserProps<One>) {
  const {
    title,
    one,
    label,
    placeholder,
    finder,
    chosen,
    onAdd,
    onRemove,
    isFull,
    isCalled = false,
    onLeave,
    mark,
  } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const [isOpened, setOpen] = useState(false)
  const [position, setPosition] = useState(-1)
  const isOpen = isOpened || isCalled
  const asked = useDeferredValue(text)
  const { options, missing, isSeveral } = meantBy(isOpen ? asked : '', finder.find)
  const hasName = namesIn(asked).length > 0
  const active = isOpen ? (hasName ? Math.max(position, 0) : position) : -1
  const isListed = isOpen && options.length > 0

  useEffect(() => {
    if (isCalled) input.current?.focus()
  }, [isCalled])

  function type(value: string) {
    setText(value)
    setOpen(true)
    setPosition(-1)
    if (/[,;]\s*$/.test(value)) void enter(value)
  }

  function add(added: readonly string[], typed: string, rest: readonly string[]) {
    onAdd(added)
    // What was typed since stays.
    setText((now) => (now === typed ? rest.join(', ') : now))
    // Whoever takes one after the other out of the whole list goes on there.
    setOpen(rest.length > 0 || (!hasName && !isCalled))
    setPosition(-1)
  }

  /** Takes what is typed, and not what was drawn last. */
  async function enter(typed: string) {
    const names = namesIn(typed)
    const at = names.length > 0 ? Math.max(position, 0) : position
    let meant = meantBy(typed, finder.find)
    if (meant.missing.length > 0 && !finder.isWhole) {
      const found = await Promise.all(names.map(finder.findInAll))
      meant = meantBy(typed, (name) => found[names.indexOf(name)] ?? [])
    }
    const entered = meant.isSeveral ? meant.options : meant.options.slice(at, at + 1)
    if (at < 0 || entered.length === 0) return
    add(
      entered.map((each) => each.id),
      typed,
      meant.missing,
    )
  }

  function move(step: number) {
    if (!isOpen) return setOpen(true)
    if (options.length === 0) return
    const next = (Math.max(active, step > 0 ? -1 : 0) + step + options.length) % options.length
    setPosition(next)
    document.getElementById(optionId(id, options[next]?.id))?.scrollIntoView({ block: 'nearest' })
  }

  function onKeyDown(event: KeyboardEvent) {
    // Safari's input methods say so only by this number when Enter ends a composition.
    if (event.nativeEvent.isComposing || event.keyCode === 229 || isFull) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter') void enter(text)
    else if (event.key === 'Escape' && isOpen) close()
    else if (event.key === 'Backspace' && text === '' && chosen.length > 0) onRemove(chosen.at(-1)?.id ?? '')
    else return
    event.preventDefault()
  }

  /** A field has one line: the lines of a list become names that stand beside each other. */
  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    const names = namesIn(event.clipboardData.getData('text'))
    if (names.length < 2 || isFull) return
    event.preventDefault()
    const field = event.currentTarget
    field.setRangeText(names.join(', '), field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
    type(field.value)
  }

  function leave({ relatedTarget }: FocusEvent) {
    if (!list.current?.contains(relatedTarget)) close()
  }

  function close() {
    setOpen(false)
    onLeave?.()
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
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={id}
          aria-activedescendant={active >= 0 && isListed ? optionId(id, options[active]?.id) : undefined}
          aria-describedby={`${id}-status`}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="done"
          readOnly={isFull}
          placeholder={placeholder}
          value={text}
          onFocus={finder.prepare}
          onBlur={leave}
          onClick={() => !isFull && setOpen(true)}
          onChange={({ target }) => type(target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        {props.children}
        {isOpen && (
          // A press on the list leaves the caret in the field.
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
          <div className="chooser-list" ref={list} onBlur={leave} onMouseDown={(event) => event.preventDefault()}>
            {isListed && (
              <ChooserOptions
                list={id}
                label={title}
                options={options}
                isGrouped={!hasName}
                active={isSeveral ? undefined : active}
                mark={mark}
                onChoose={(chosenId) => add([chosenId], text, isSeveral ? namesWithout(chosenId) : [])}
              />
            )}
            {isSeveral && isListed && <p className="hint">Enter adds what stands here</p>}
            {missing.map((name) => (
              <p className="hint" key={name}>
                {finder.isWhole ? (
                  <>
                    No {one} is called “{name}”. {props.otherwise?.(name)}
                  </>
                ) : (
                  'Looking through other names …'
                )}
              </p>
            ))}
          </div>
        )}
      </div>
      <p className="hint" id={`${id}-status`} role="status">
        {props.status}
      </p>
    </div>
  )

  /** The names of the text but those that mean this one. */
  function namesWithout(chosenId: string): string[] {
    return namesIn(text).filter((name) => finder.find(name)[0]?.id !== chosenId)
  }
}
