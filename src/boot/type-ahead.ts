import { replaceText } from './early-input.ts'
import { shortcutOf } from './shortcut.ts'

/** What was typed for search since it was asked for; undefined when it is not wanted or has its field already. */
let asked: string | undefined
/** Enter was pressed after it: the best result is to be opened. */
let isEntered = false

/**
 * Search opens only when its code has arrived. What the reader types between asking for it and seeing its field is kept
 * and entered there. Escape, or turning to something else, means that search is not wanted any more.
 */
export function typeAhead(): void {
  document.addEventListener('keydown', onKeyDown, true)
  document.addEventListener('click', onClick, true)
  document.addEventListener('focusin', onFocus)
}

/** Search does not come this time: the keys are the page's again. */
export function forgetTyped(): void {
  asked = undefined
  isEntered = false
}

/** Nothing is typed ahead until {@link typeAhead} is called again: the application does not come. */
export function stopTypingAhead(): void {
  forgetTyped()
  document.removeEventListener('keydown', onKeyDown, true)
  document.removeEventListener('click', onClick, true)
}

/** The query of the search that is open or asked for; undefined when there is none. */
export function searchText(): string | undefined {
  return asked ?? document.querySelector<HTMLInputElement>('dialog[open] [role="combobox"]')?.value
}

/** Opens search as it was before the page was loaded anew. The application must have taken over the page. */
export function resumeSearch(text: string): void {
  asked = text
  document.querySelector<HTMLElement>('.search-open')?.click()
}

function onKeyDown(event: KeyboardEvent): void {
  // What is repeated for the application has been seen.
  if (!event.isTrusted) return
  if (asked === undefined) {
    if (shortcutOf(event) === 'search' && !document.querySelector('dialog[open]')) asked = ''
    return
  }
  const text = withKey(asked, event)
  const isEnter = event.key === 'Enter' && asked !== ''
  if (text === asked && !isEnter) return
  asked = text
  isEntered = isEnter
  event.preventDefault()
  event.stopImmediatePropagation()
}

function withKey(text: string, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | undefined {
  if (key === 'Escape') return undefined
  if (ctrlKey || metaKey || altKey) return text
  if (key === 'Backspace') return text.slice(0, -1)
  return key.length === 1 ? text + key : text
}

function onClick({ target, isTrusted }: MouseEvent): void {
  if (isTrusted) asked = target instanceof Element && target.closest('.search-open') ? '' : undefined
}

function onFocus({ target }: FocusEvent): void {
  if (!(target instanceof HTMLInputElement)) return
  if (asked && target.role === 'combobox') {
    replaceText(target, target.value + asked)
    target.dispatchEvent(new Event('input', { bubbles: true }))
    if (isEntered) setTimeout(() => pressEnter(target))
  }
  forgetTyped()
}

/** Once the field has taken in its text. */
function pressEnter(field: HTMLInputElement): void {
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
}
