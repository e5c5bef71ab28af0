import { expect, test } from 'vitest'
import { monogram } from '../../../../src/data/compiler/monogram.ts'
import { svgSymbol } from '../../../../src/data/compiler/svg-symbol.ts'

const svg = (attributes: string, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 36 36"${attributes}>${body}</svg>`

test('what is drawn stays as it is, under the id that is asked for', () => {
  const body = '<path fill="#fff" d="M0 0h2v2H0z"/><g opacity=".5"><text x="1">é &amp; <![CDATA[<svg>]]></text></g>'
  expect(svgSymbol(`<?xml version="1.0"?>\n<!-- a > b -->\n${svg('', body)}\n`, 'acme')).toBe(
    `<symbol id="acme" viewBox="-6 -6 36 36">${body}</symbol>`,
  )
})

test('of the outermost element, looks are kept and its own place is not', () => {
  expect(
    svgSymbol(svg(' width="10" height="20" version="1.1" fill="none" stroke="a&quot;b"', '<path d="M0 0"/>'), 'a'),
  ).toBe('<symbol id="a" viewBox="-6 -6 36 36" fill="none" stroke="a&#34;b"><path d="M0 0"/></symbol>')
})

test('monograms can be symbols', () => {
  expect(svgSymbol(monogram('acme', 'A & B'), 'acme')).toMatch(/^<symbol id="acme" viewBox="0 0 34 34">.*<\/symbol>$/)
})

test.each([
  ['no viewBox', '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0"/></svg>'],
  ['a gradient', svg('', '<linearGradient id="g"/><path fill="url(#g)" d="M0 0"/>')],
  ['a part that is used again', svg('', '<path id="p" d="M0 0"/><use href="#p"/>')],
  ['a style element', svg('', '<style>path{fill:red}</style><path d="M0 0"/>')],
  ['a style attribute', svg('', '<path style="fill:red" d="M0 0"/>')],
  ['names with a prefix', svg(' xmlns:x="urn:x"', '<x:y/>')],
  ['nothing in it', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'],
  ['a mistake in its XML', svg('', '<path>')],
  ['something else than SVG', '<html viewBox="0 0 1 1"><p/></html>'],
])('an SVG with %s stays a file of its own', (_, text) => {
  expect(svgSymbol(text, 'acme')).toBeUndefined()
})
