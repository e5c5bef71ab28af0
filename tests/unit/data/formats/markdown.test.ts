import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { coded, escaped, markdownLink } from '../../../../src/data/formats/markdown.ts'

// The most that a reader of Markdown may understand.
const markdown = new MarkdownIt({ html: true })

/** Markdown's own characters among letters. */
const text = fc
  .array(fc.constantFrom(...'*_`[]()<>#+-=|~&;:!\\/.1a "\'\n', '&amp;', '<b>', 'https://a.b', '1.', '```'))
  .map((parts) => `x${parts.join('')}x`)

function textOf(html: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' }
  return html.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity)
}

test('text shows as it is, whatever it holds', () => {
  fc.assert(
    fc.property(text, (plain) => {
      const line = plain.replace(/\s+/g, ' ')
      expect(markdown.render(escaped(plain))).toBe(`<p>${markdown.utils.escapeHtml(line)}</p>\n`)
    }),
  )
})

test.each(['# no heading', '- no list', '+ no list', '1. no list', '12) no list', '=== no heading', '> no quote'])(
  '"%s" at the start of a line is text',
  (line) => {
    expect(markdown.render(escaped(line))).toBe(`<p>${markdown.utils.escapeHtml(line)}</p>\n`)
  },
)

test('a link keeps its text and its address', () => {
  fc.assert(
    fc.property(text, fc.webUrl({ withFragments: true, withQueryParameters: true }), (plain, url) => {
      const html = markdown.renderInline(markdownLink(plain, url))
      expect(textOf(html)).toBe(plain.replace(/\s+/g, ' '))
      expect(/^<a href="([^"]*)">/.exec(html)?.[1]).toBe(markdown.utils.escapeHtml(markdown.normalizeLink(url)))
    }),
  )
})

test('an address may hold parentheses', () => {
  const html = markdown.renderInline(markdownLink('REST', 'https://en.wikipedia.org/wiki/REST_(disambiguation)#a)b'))
  expect(html).toBe('<a href="https://en.wikipedia.org/wiki/REST_(disambiguation)#a)b">REST</a>')
})

test('code in a sentence stays code, and the rest shows as it is', () => {
  expect(coded('Use `page_token`, not *offsets*.')).toBe('Use `page_token`, not \\*offsets\\*.')
  expect(coded('1. first')).toBe('1\\. first')
})
