import { convert } from '@asciidoctor/core'
import MarkdownIt from 'markdown-it'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { asciidocLine, markdownLine } from '../../../../src/data/citation/lines.ts'
import { linksAndText } from './links-and-text.ts'
import { ADDRESSES, AWKWARD, plain, sectionCalled } from './works.ts'

const rendered = {
  markdown: async (title: string, url?: string) =>
    parseFragment(new MarkdownIt().render(markdownLine(sectionCalled(title, url)))),
  asciidoc: async (title: string, url?: string) => {
    const html = await convert(asciidocLine(sectionCalled(title, url)))
    if (typeof html !== 'string') throw new Error('The converter gave a document.')
    return parseFragment(html)
  },
}

for (const form of ['markdown', 'asciidoc'] as const) {
  test.each(AWKWARD)(`${form} of “%s” shows it as it is, with one link that works`, async (title) => {
    const { links, text } = linksAndText(await rendered[form](title))
    expect(links).toEqual([{ text: title, href: 'https://a.example/guide#paging' }])
    expect(text).toBe(`${title}, The ${title}, ${title}, 2024-08-31`)
  })

  test.each(ADDRESSES)(`${form} leads to %s`, async (url) => {
    const { links } = linksAndText(await rendered[form]('a section', url))
    expect(links.map(({ href }) => plain(href))).toEqual([plain(url)])
  })
}
