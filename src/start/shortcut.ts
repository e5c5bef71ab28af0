/** What a key press asks for: `/` and Ctrl-K open search, `?` lists the keys. Nothing while text is being typed. */
export function shortcutOf(event: KeyboardEvent): 'search' | 'keys' | undefined {
  const withCommand = event.ctrlKey || event.metaKey
  if (withCommand && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') return 'search'
  if (withCommand || event.altKey || isTyping(event.target)) return undefined
  if (event.key === '/') return 'search'
  return event.key === '?' ? 'keys' : undefined
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !/^(?:checkbox|radio|button)$/.test(target.type)
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:TEXTAREA|SELECT)$/.test(target.tagName))
}
