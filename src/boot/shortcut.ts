/**
 * What a key press asks for: `/` and Ctrl-K open search, `?` lists the keys. Nothing while text is being typed. Layouts for
 * other scripts give their own letters: there the place of the key counts, as it does for the browser's own shortcuts.
 */
export function shortcutOf(event: KeyboardEvent): 'search' | 'keys' | undefined {
  const withCommand = event.ctrlKey || event.metaKey
  if (withCommand && !event.altKey && !event.shiftKey && isKey(event, 'k', 'KeyK')) return 'search'
  if (withCommand || event.altKey || isTyping(event.target)) return undefined
  if (isKey(event, '/', 'Slash')) return 'search'
  return event.key === '?' ? 'keys' : undefined
}

function isKey({ key, code, shiftKey }: KeyboardEvent, character: string, place: string): boolean {
  return key.toLowerCase() === character || (code === place && !shiftKey && /^[^\0-\x7f]$/.test(key))
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !/^(?:checkbox|radio|button)$/.test(target.type)
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:TEXTAREA|SELECT)$/.test(target.tagName))
}
