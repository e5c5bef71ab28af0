import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { comparisonCsv, markdownTable, shortMarkdownTable } from '../../../../src/data/comparison/table-texts.ts'
import { section } from '../../../support/content.ts'
import { compared } from './compared.ts'

const written = () => ({
  ...compared({
    a: {
      paging: {
        takes: { cursor: 'must' },
        fields: { summary: 'Page by `a|b`, | or not.' },
        section: { name: '=1+1 | heading', level: 'must' },
      },
    },
    b: { paging: { takes: { offset: 'example' } }, cors: {} },
  }),
  site: 'https://stylebook.example/sub',
  address: 'https://stylebook.example/sub/design/compare?guidelines=a,b',
})

test('the Markdown is one table, whose links are whole and whose cells end where they should', () => {
  const text = markdownTable(written())
  const html = new MarkdownIt().render(text)
  expect(html.match(/<table>/g)).toHaveLength(1)
  const rows = [...html.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) => [...row.matchAll(/<t[hd]>/g)].length)
  expect(rows).toEqual([5, 5, 5])
  expect(html).toContain('<a href="https://stylebook.example/sub/design/topics/paging">paging</a>')
  expect(html).toContain('<a href="https://stylebook.example/sub/design/guidelines/a">a guide</a>')
  expect(html).toContain('<a href="https://a.example/#paging">=1+1 | heading</a>')
  expect(html).toContain('Page by <code>a|b</code>, | or not.')
  expect(html).toContain('Two different answers')
  expect(html).toContain('<a href="https://b.example/#paging">OFFSET</a></strong> (only in an example)')
  expect(html).toContain('nothing on this topic')
  expect(text).toContain(`From ${written().address}`)
})

test('what is ranked below another is also allowed, and its strength holds where it is taken', () => {
  const decision = [
    { option: 'cursor', url: 'https://a.example/#paging', strength: 'should' },
    {
      option: 'offset',
      url: 'https://a.example/#paging',
      strength: 'must',
      also: true,
      note: 'Where pages are counted.',
    },
    { option: 'page', url: 'https://a.example/#paging', also: true },
  ]
  const comparison = { ...written(), ...compared({ a: { paging: { fields: { decision } } }, b: { paging: {} } }) }
  const markdown = markdownTable(comparison)
  expect(markdown).toContain(
    'OFFSET](https://a.example/#paging)** (also allowed, where taken: must; Where pages are counted.)',
  )
  expect(markdown).toContain('PAGE](https://a.example/#paging)** (also allowed)')
  expect(comparisonCsv(comparison)).toContain(
    'CURSOR (should); OFFSET (also allowed, where taken: must; Where pages are counted.); PAGE (also allowed)',
  )
})

test('of many sections a cell of the Markdown names the first, and leads to the entry for the others', () => {
  const references = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) =>
    section(`https://a.example/#${name}`, { name }),
  )
  const both = compared({ a: { paging: { fields: { references } } }, b: { paging: {} } })
  const html = new MarkdownIt().render(markdownTable({ ...written(), ...both }))
  expect(html).toContain(
    '<a href="https://a.example/#four">four</a>, <a href="https://stylebook.example/sub/design/topics/paging#a">2 more</a>',
  )
  expect(html).not.toContain('five')
})

test('the CSV has a line for each guideline on each topic, and no cell that a spreadsheet would compute', () => {
  const lines = comparisonCsv(written()).trimEnd().split('\r\n')
  expect(lines).toHaveLength(1 + 2 * 2)
  expect(lines[1]).toBe(
    'paging,paging,Collections,Two different answers,a,a guide,a,CURSOR (must),"Page by `a|b`, | or not.",must,\'=1+1 | heading,https://a.example/#paging',
  )
  expect(lines[3]).toBe('cors,cors,Security,Only b deals with it,a,a guide,a,,,,,')
})

test('in short, a cell is what is decided or said, with one link to the section, or to the entry where there are several', () => {
  const two = ['one', 'two'].map((name) => section(`https://a.example/#${name}`, { name }))
  const both = compared({
    a: { paging: { takes: { cursor: 'must' } }, cors: { fields: { summary: 'Allow `*`.', references: two } } },
    b: { paging: {}, sorting: { fields: { references: two } } },
  })
  const text = shortMarkdownTable({ ...written(), ...both })
  const html = new MarkdownIt().render(text)
  const rows = [...html.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) => [...row.matchAll(/<t[hd]>/g)].length)
  expect(rows).toEqual([3, 3, 3, 3])
  expect(html).toContain('<a href="https://stylebook.example/sub/design/guidelines/a">')
  expect(html).toContain('<td><a href="https://a.example/#paging">CURSOR (must)</a></td>')
  expect(html).toContain(
    '<td>Allow <code>*</code>. (<a href="https://stylebook.example/sub/design/topics/cors#a">2 sections</a>)</td>',
  )
  expect(html).toContain('<td><a href="https://stylebook.example/sub/design/topics/sorting#b">2 sections</a></td>')
  expect(html).toContain('<td>nothing on this topic</td>')
  expect(text).toContain(`From ${written().address}`)
})
