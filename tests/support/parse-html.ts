import { Window } from 'happy-dom'

/** The elements of a page's source, which nothing loads or runs. */
export function parseHtml(source: string) {
  const template = new Window().document.createElement('template')
  template.innerHTML = source
  return template.content
}
