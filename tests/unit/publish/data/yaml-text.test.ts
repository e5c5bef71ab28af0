import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { yamlText } from '../../../../src/publish/data/yaml-text.ts'

/** Keys and texts, with what YAML reads as something else, comments, indicators and line ends among them. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('no', 'On', 'y', 'NULL', '~', '2026-11-22', '1e3', '0x1F', '.inf', 'a: b', 'a #b', '- a', 'a:', '<<'),
  fc
    .array(fc.constantFrom('a', ' b', 'c ', '', '# d', '- e', 'f: g', '\t', '\u0085', '…'))
    .map((lines) => lines.join('\n')),
)
const value = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, text, fc.boolean(), fc.integer(), tie('list'), tie('map')),
  list: fc.array(tie('any')),
  map: fc.dictionary(
    text.filter((key) => key.length < 100),
    tie('any'),
    { noNullPrototype: true },
  ),
}))

describe('YAML', () => {
  test.each(['1.1', '1.2'] as const)('says the same to a reader of version %s', (version) => {
    fc.assert(
      fc.property(
        value.map.filter((map) => typeof map === 'object' && map !== null && Object.keys(map).length > 0),
        (document) => {
          expect(parse(yamlText(Object(document)), { version, merge: false, maxAliasCount: 0 })).toEqual(document)
        },
      ),
    )
  })

  test('is easy on the eye', () => {
    const document = {
      id: 'cors',
      day: '2026-11-22',
      text: 'One line,\nand `another`:\n\nthe end.',
      none: [],
      items: [{ name: 'CORS', url: 'https://example.com/#cors', tags: ['a', 'no'] }],
      _links: { self: { href: '/design/topics/cors.yaml' } },
    }
    expect(yamlText(document)).toBe(`id: cors
day: "2026-11-22"
text: |-
  One line,
  and \`another\`:

  the end.
none: []
items:
  - name: CORS
    url: https://example.com/#cors
    tags:
      - a
      - "no"
_links:
  self:
    href: /design/topics/cors.yaml
`)
  })
})
