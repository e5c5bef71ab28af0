import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlight } from '../../../../src/data/search/highlight.ts'

function marked(text: string, ...words: string[]): string {
  return highlight(text, words)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('')
}

test('marks words whatever their case and accents', () => {
  expect(marked('Paging in Zürich, paging anywhere', 'paging', 'zurich')).toBe(
    '[Paging] in [Zürich], [paging] anywhere',
  )
})

test('marks parts of compounds, or the whole', () => {
  expect(marked('cursor-based pagination', 'based')).toBe('cursor-[based] pagination')
  expect(marked('OpenAPI documents', 'openapi', 'api')).toBe('[OpenAPI] documents')
})

test('pieces give the text again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, words) => {
      expect(
        highlight(text, words)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
