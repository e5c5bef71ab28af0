import { shortcutOf } from './shortcut.ts'

declare global {
  interface Window {
    /** What `before-paint.js` saw before the entry ran; absent during development. */
    earlyEvents?: Event[]
  }
}

/** What the reader did before the application came. */
export interface EarlyInput {
  /** Whether anything was done before the noting began. */
  isBegun: boolean
  /** Does again what was noted, and after it what is pressed until that is done. */
  repeat(): Promise<void>
  /** Notes no more presses of buttons: they are answered from now on, and done again they would take a toggle back. */
  leaveButtons(): void
  /** Ends the noting: from then on the browser does what it does without us. */
  stop(): void
}

/**
 * Notes what the reader does on a page that the application has not taken over yet, and calls `onFirst` when something is
 * kept from the browser for it. Links and forms work without the application and are left to the browser.
 */
export function noteEarlyInput(onFirst: () => void): EarlyInput {
  const fields = new Map<HTMLInputElement | HTMLSelectElement, string | boolean>()
  const acts: (() => void)[] = []
  let areButtonsAlive = false
  let isRepeating = false

  function note(act: () => void): void {
    if (acts.push(act) === 1) onFirst()
  }

  function onClick(event: MouseEvent): void {
    const target =
      event.target instanceof Element ? event.target.closest('input, button, .search-open, [data-cite]') : null
    if (isRepeating) return hold(event, target)
    if (target instanceof HTMLInputElement) {
      if (target.type === 'checkbox') fields.set(target, target.checked)
    } else if (target instanceof HTMLButtonElement) {
      if (target.type === 'button' && !areButtonsAlive) note(() => target.click())
    } else if (target instanceof HTMLElement && isPlain(event)) {
      event.preventDefault()
      note(() => target.click())
    }
  }

  /** What the reader presses meanwhile waits for its turn: what was noted before would take it back. */
  function hold(event: MouseEvent, target: Element | null): void {
    if (!event.isTrusted || !(target instanceof HTMLElement) || isText(target) || !isPlain(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    acts.push(() => target.click())
  }

  function onInput({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement || isText(target))) return
    // What has been entered again is the application's.
    if (!isRepeating || fields.has(target)) fields.set(target, target.value)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isRepeating) return
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.matches('.chooser input')) {
      // Of names that are typed one after the other Enter ends one, as a comma does.
      replaceText(event.target, `${event.target.value}, `)
      fields.set(event.target, event.target.value)
    }
    if (!shortcutOf(event)) return
    event.preventDefault()
    const { key, code, ctrlKey, metaKey } = event
    note(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, ctrlKey, metaKey, bubbles: true })),
    )
  }

  for (const event of window.earlyEvents ?? []) {
    if (event instanceof MouseEvent) onClick(event)
    else onInput(event)
  }
  document.addEventListener('click', onClick, true)
  document.addEventListener('input', onInput, true)
  document.addEventListener('keydown', onKeyDown, true)
  function stop(): void {
    document.removeEventListener('click', onClick, true)
    document.removeEventListener('input', onInput, true)
    document.removeEventListener('keydown', onKeyDown, true)
  }
  return {
    isBegun: fields.size + acts.length > 0,
    stop,
    leaveButtons: () => {
      areButtonsAlive = true
    },
    async repeat() {
      isRepeating = true
      // Text comes first, in the task in which the application took over: whatever else it draws anew would take it away.
      const inOrder = [...fields.keys()].toSorted((a, b) => Number(isText(b)) - Number(isText(a)))
      for (const field of inOrder) {
        const value = fields.get(field)
        fields.delete(field)
        if (value !== undefined) await settle(() => enter(field, value))
      }
      // It may grow meanwhile.
      for (const act of acts) await settle(act)
      stop()
    },
  }
}

function isText(field: EventTarget | null): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type !== 'checkbox'
}

/** Each takes effect before the next, as when they were done. */
async function settle(act: () => void): Promise<void> {
  act()
  await new Promise((resolve) => setTimeout(resolve, 30))
}

function isPlain({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey
}

/** Enters a value as a reader would. What the page's own address said may have given the field that value already. */
function enter(field: HTMLInputElement | HTMLSelectElement, value: string | boolean): void {
  if (typeof value === 'boolean') {
    if ('checked' in field && field.checked !== value) field.click()
    return
  }
  if (field instanceof HTMLSelectElement) field.value = value
  else replaceText(field, value)
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
}

/** Unlike an assignment to its value, this is a change of the field that React notices. */
export function replaceText(field: HTMLInputElement, text: string): void {
  if (field.value !== text) field.setRangeText(text, 0, field.value.length, 'end')
}
