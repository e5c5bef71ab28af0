import { markdownPages } from './markdown/page.ts'

/**
 * Markdown of MkDocs. Ids as Python-Markdown makes them:
 * https://github.com/Python-Markdown/markdown/blob/master/markdown/extensions/toc.py, `slugify` and `unique`.
 */
export const pythonMarkdown = markdownPages({ attributes: true, newPage: pythonMarkdownIds })

/** A maker of Python-Markdown's ids for a page. */
export function pythonMarkdownIds(): (text: string) => string {
  const taken = new Set<string>()
  return (text) => {
    let id = slugify(text)
    while (id === '' || taken.has(id)) {
      const [, stem, count] = /^(.*)_(\d+)$/.exec(id) ?? []
      id = stem === undefined ? `${id}_1` : `${stem}_${Number(count) + 1}`
    }
    taken.add(id)
    return id
  }
}

function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\P{ASCII}/gu, '')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '-')
}
