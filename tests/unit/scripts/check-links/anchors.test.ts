import { describe, expect, test } from 'vitest'
import { judgeFragments } from '../../../../scripts/check-links/anchors.ts'

const HEADINGS = '<h1 id="guide">Guide</h1><h2 id="paging">Paging</h2>'

function stateOf(html: string, fragment: string, others: string[] = [], address = 'https://acme.example/guide') {
  return judgeFragments(address, html, [fragment, ...others]).get(fragment)?.state
}

describe('a fragment', () => {
  test.each([
    ['paging', '<h2 id="paging">'],
    ['paging', "<section class=a id='paging'>"],
    ['paging', '<h2 ID=paging>'],
    ['paging', '<h2><a class="anchor" name="paging"></a>Paging</h2>'],
    ['paging', '<h2 id="user-content-paging">'],
    ['/core/paging', '<section id="/core/paging">'],
    ['gr%C3%B6%C3%9Fe', '<h2 id="größe">'],
    ['gr%C3%B6%C3%9Fe', '<h2 id="gr%C3%B6%C3%9Fe">'],
    ['größe', '<h2 id="gr&#246;&#xDF;e">'],
    ['a&b', '<h2 id="a&amp;b">'],
    ['100%', '<h2 id="100%">'],
  ])('#%s is found in %s', (fragment, html) => {
    expect(stateOf(html, fragment)).toBe('fine')
  })

  test.each([
    ['description', '<meta name="description" content="x">'],
    ['paging', '<p>id of paging</p><a href="#paging">'],
    ['paging', '<h2 id="paging-links">'],
  ])('#%s is not found in %s', (fragment, html) => {
    expect(stateOf(HEADINGS.replaceAll('paging', 'sorting') + html, fragment)).toBe('broken')
  })

  test('that is missing is broken where the page shows that it is sent with its anchors', () => {
    expect(stateOf(HEADINGS, 'gone')).toBe('broken')
    expect(stateOf('<p id="paging">', 'gone', ['paging'])).toBe('broken')
  })

  test('that is missing is not decided where a script may add it', () => {
    expect(stateOf('<h1 id="app">Loading</h1>', 'gone')).toBe('undecided')
    expect(stateOf(`${HEADINGS}<script src="/respec-w3c.js"></script>`, 'gone', ['paging'])).toBe('undecided')
    expect(stateOf(HEADINGS, 'gone', ['paging'], 'https://github.com/acme/guide/blob/main/guide.md')).toBe('undecided')
  })

  test('is found in the data of a page that is drawn by a script', () => {
    const html = String.raw`<script type="application/json">{"text":"<h2 id=\"user-content-paging\">"}</script>`
    expect(stateOf(html, 'paging', [], 'https://github.com/acme/guide/blob/main/guide.md')).toBe('fine')
  })
})
