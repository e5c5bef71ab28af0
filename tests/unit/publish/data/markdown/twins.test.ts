import { expect, test } from 'vitest'
import { ORIGIN, published, sourceOf } from '../../../../support/data-files.ts'

const read = published(sourceOf())

test('a topic', () => {
  expect(read('/design/topics/collection-pagination.md')).toBe(`# Pagination

> How to divide a collection into pages

- Page: </design/topics/collection-pagination>
- Category: Collection Resources
- Also called: paging, cursor
- Standard: [RFC 8288 Web Linking](https://www.rfc-editor.org/rfc/rfc8288)
- Filed: 2 guidelines, 3 sections
- Changed: 2026-11-22

Large collections are read in parts. See https://www.rfc-editor.org/rfc/rfc8288 for links between *pages*.

## Which pagination styles are used?

- **Cursor or page token**, 1 guideline: Acme
- **Offset and limit**, 1 guideline: Acme (also allowed)

## What guidelines say

### Acme: [Acme API Guide](/design/guidelines/acme-api-guide.md)

Lists should be paged by opaque cursors; offset and limit may be used for short ones.

Takes **Cursor or page token** (should, [evidence](https://acme.example/guide#cursors)): Preferred for large collections.

Takes **Offset and limit** (also allowed, [evidence](https://acme.example/guide#offsets)).

- [SHOULD use cursors](https://acme.example/guide#cursors) (Collections): “Cursors stay valid while items come and go.”, checked by [Spectral acme-cursors](https://acme.example/linter/v1.0.0/rules.yaml#L7)
- [Seitenweise mit Versatz](https://acme.example/guide#offsets)

### Acme: [Acme API Guide 1](/design/guidelines/acme-api-guide-1.md) (superseded)

- [Paging](https://acme.example/guide/1#paging)

## Related topics

- [Sorting](/design/topics/collection-sorting.md)
`)
})

test('a guideline', () => {
  expect(read('/design/guidelines/acme-api-guide.md')).toBe(`# Acme API Guide

> Acme, 2 topics, 3 sections

- Page: </design/guidelines/acme-api-guide>
- Document: [Acme API Guide](https://acme.example/guide)
- Attached: [All of it as PDF](https://acme.example/guide.pdf)
- Repository: <https://github.com/acme/guide>
- Company: [Acme](https://acme.example/)
- Authors: Ada Lovelace
- Status: current
- Updated: 2026-01-31
- Last read: 2026-11-22
- Licence: CC-BY-4.0
- Languages: English, Brazilian Portuguese
- Scope: REST, events
- Sector: company
- Country: Germany
- Checked against: <https://github.com/acme/guide>, commit 0123456
- Standards named: [OpenAPI](https://spec.openapis.org/oas/latest.html), [RFC 7807](https://www.rfc-editor.org/rfc/rfc7807)

The guide of a company that makes everything.

## Collection Resources

### [Pagination](/design/topics/collection-pagination.md)

Lists should be paged by opaque cursors; offset and limit may be used for short ones.

Takes **Cursor or page token** (should, [evidence](https://acme.example/guide#cursors)): Preferred for large collections.

Takes **Offset and limit** (also allowed, [evidence](https://acme.example/guide#offsets)).

- [SHOULD use cursors](https://acme.example/guide#cursors) (Collections): “Cursors stay valid while items come and go.”, checked by [Spectral acme-cursors](https://acme.example/linter/v1.0.0/rules.yaml#L7)
- [Seitenweise mit Versatz](https://acme.example/guide#offsets)

### [Sorting](/design/topics/collection-sorting.md)

- [Sort by any field](https://acme.example/guide#sorting)
`)
})

test('lists', () => {
  expect(read('/design/topics.md')).toContain(
    '## Collection Resources\n\n- [Pagination](/design/topics/collection-pagination.md): How to divide a collection into pages (2 guidelines)\n',
  )
  expect(read('/design/guidelines.md')).toContain(
    '- [Acme API Guide 1](/design/guidelines/acme-api-guide-1.md): Acme, 1 topic, 1 section, superseded\n',
  )
  expect(read('/design/decisions.md')).toContain(
    '## [Pagination](/design/topics/collection-pagination.md)\n\nWhich pagination styles are used?\n\n- **Cursor or page token**, 1 guideline: Acme\n',
  )
  expect(read('/design/coverage.md')).toContain(
    '- [Pagination](/design/topics/collection-pagination.md): 2 guidelines (Acme 2 should, Acme 1)\n',
  )
  expect(read('/blog.md')).toContain('- [Hello](/blog/hello.md), 2026-11-22: We are here\n')
})

test('prose', () => {
  expect(read('/about.md')).toBe('# About\n\n> What this is\n\nAbout *us*.\n')
  expect(read('/blog/hello.md')).toBe('# Hello\n\n> We are here\n\n2026-11-22\n\nHello.\n')
})

test('the home page leads everywhere', () => {
  const home = read('/index.md')
  for (const path of [
    '/design/topics.md',
    '/design/guidelines.md',
    '/design/decisions.md',
    '/design/coverage.md',
    '/design/compare.md',
    '/design/audit.md',
    '/design/yours.md',
    '/about.md',
    '/blog.md',
  ])
    expect(home).toContain(`](${path})`)
})

test('where the origin is known, links work away from the site', () => {
  const away = published(sourceOf(undefined, { origin: ORIGIN, base: '/sub/path/' }))
  expect(away('/design/topics/collection-pagination.md')).toContain(
    `](${ORIGIN}/sub/path/design/guidelines/acme-api-guide.md)`,
  )
})
