const AT_END = /\s*\{:?\s*(#[^{}]*|[^{}]*\s#[^{}]*)\}\s*$/
const ANY_AT_END = /\s*\{:[^{}]*\}\s*$/
const ALONE = /^(?:\s*\{:[^{}]*\}\s*(?:\n|$))+/

/**
 * The id in the attribute list at the end of a heading (`{#id}`, `{: #id .class}`, as kramdown, Docusaurus and
 * Python-Markdown read them); undefined when there is none.
 */
export function idAtEnd(text: string): string | undefined {
  return idIn(AT_END.exec(text)?.[1] ?? '')
}

/** The id in the attribute lists that stand at the start of the lines after a heading; the last one counts. */
export function idAlone(text: string): string | undefined {
  const lists = ALONE.exec(text)?.[0] ?? ''
  return [...lists.matchAll(/\{:([^{}]*)\}/g)].map(([, list = '']) => idIn(list)).findLast((id) => id !== undefined)
}

/** A heading without the attribute list at its end. */
export function withoutAttributes(text: string): string {
  return text.replace(AT_END, '').replace(ANY_AT_END, '')
}

function idIn(attributes: string): string | undefined {
  return /(?:^|\s)#([^\s.#}]+)/.exec(attributes)?.[1] ?? /(?:^|\s)id=["']?([^\s"'}]+)/.exec(attributes)?.[1]
}
