import { expect, test } from 'vitest'
import { headingsOf, outlineOf } from './headings-of.ts'

test('a heading is what a reader sees of it, and a heading wherever GitHub makes one', async () => {
  const text = [
    '---',
    'title: "# no heading"',
    '---',
    'Paint *every* fence',
    '==================',
    '',
    '## Use `PATCH` &amp; [PUT](https://acme.example) **only**',
    '```md',
    '## in a fence',
    '```',
    '> ### In a quote',
    '',
    '- #### In a list',
    '',
    '      ##### indented code',
    '',
    '<h2>Raw <em>HTML</em></h2>',
    '',
    '<!-- ## commented out -->',
    '',
    '#no space',
    '',
    '## ![picture](p.png)',
  ].join('\n')
  expect(await headingsOf('github', text)).toEqual([
    { depth: 1, heading: 'Paint every fence', anchor: 'paint-every-fence', line: 4, file: 'guide.md' },
    { depth: 2, heading: 'Use PATCH & PUT only', anchor: 'use-patch--put-only', line: 7, file: 'guide.md' },
    { depth: 3, heading: 'In a quote', anchor: 'in-a-quote', line: 11, file: 'guide.md' },
    { depth: 4, heading: 'In a list', anchor: 'in-a-list', line: 13, file: 'guide.md' },
    { depth: 2, heading: 'Raw HTML', anchor: 'raw-html', line: 17, file: 'guide.md' },
  ])
})

test('ids of each renderer, repeated and in other scripts', async () => {
  const text = ['# Añadir café: 1.2', '## Same', '## Same', '## 日本語 & more', "## Don't -- stop_it"].join('\n')
  const anchors = async (dialect: Parameters<typeof headingsOf>[0]) =>
    (await headingsOf(dialect, text)).map(({ anchor }) => anchor)
  expect({
    github: await anchors('github'),
    kramdown: await anchors('kramdown'),
    'python-markdown': await anchors('python-markdown'),
    docusaurus: await anchors('docusaurus'),
    gitbook: await anchors('gitbook'),
    vitepress: await anchors('vitepress'),
    vuepress: await anchors('vuepress'),
    hugo: await anchors('hugo'),
    parameterize: await anchors('parameterize'),
    'json-api': await anchors('json-api'),
  }).toEqual({
    github: ['añadir-café-12', 'same', 'same-1', '日本語--more', 'dont----stop_it'],
    kramdown: ['añadir-café-12', 'same', 'same-1', '日本語--more', 'dont--stop_it'],
    'python-markdown': ['anadir-cafe-12', 'same', 'same_1', 'more', 'dont-stop_it'],
    docusaurus: ['', 'same', 'same-1', '日本語--more', 'dont----stop_it'],
    gitbook: ['', 'same', 'same-1', 'and-more', 'don-t-stop_it'],
    vitepress: ['anadir-cafe-1-2', 'same', 'same-1', '日本語-more', 'don-t-stop-it'],
    vuepress: ['anadir-cafe-1-2', 'same', 'same-2', '日本語-more', 'don-t-stop-it'],
    hugo: ['añadir-café-12', 'same', 'same-1', '日本語--more', 'dont----stop_it'],
    parameterize: ['anadir-cafe-1-2', 'same', 'same-2', 'more', 'don-t-stop_it'],
    'json-api': [
      'auto-id-añadir-café-12',
      'auto-id-same',
      'auto-id-same-1',
      'auto-id-日本語--more',
      'auto-id-dont--stop_it',
    ],
  })
})

test('an emoji is no part of an id, and its short name is', async () => {
  expect(await outlineOf('github', '# 🎨 Paint\n\n## :art: Paint')).toEqual([
    '1 🎨 Paint #-paint',
    '2 :art: Paint #art-paint',
  ])
})

test('an id that the document gives wins', async () => {
  expect(await outlineOf('docusaurus', '# Title\n\n## Paging {#pages}\n\n## Plain')).toEqual([
    '1 Title #',
    '2 Paging #pages',
    '2 Plain #plain',
  ])
  expect(await outlineOf('ibm', '# Errors\n{: #errors-intro}\n\n## Models\n{: #error-models .tip}\n\ntext')).toEqual([
    '1 Errors #errors-intro',
    '2 Models #error-models',
  ])
  expect(await outlineOf('kramdown', '## Codes {#status}\n\n## List\n{: .no_toc }')).toEqual([
    '2 Codes #status',
    '2 List #list',
  ])
  expect(await outlineOf('kramdown', '## Arrays\n{: #arrays}\n{: #patterns}\n{: .no_toc}\n\ntext')).toEqual([
    '2 Arrays #patterns',
  ])
  expect(await outlineOf('vitepress', '## Paging {#pages}')).toEqual(['2 Paging #pages'])
  expect(await outlineOf('json-api', '## <a href="#links" id="links"></a> About Links')).toEqual([
    '2 About Links #links',
  ])
  expect(
    await outlineOf('github', '### <a id="u001"></a>[U001] Use nouns {#x}', { options: { linkIds: true } }),
  ).toEqual(['3 [U001] Use nouns {#x} #u001'])
})

test('a title in the front matter, or the first heading, is the page', async () => {
  const text = '---\ntitle: Style guide\n---\n\n## Names'
  for (const dialect of ['mdx', 'hugo', 'govuk', 'docusaurus'] as const) {
    expect([dialect, ...(await outlineOf(dialect, text))]).toEqual([dialect, '1 Style guide #', '2 Names #names'])
  }
  expect(await outlineOf('github', '#### 2.2 Names\n\n##### More', { options: { titleIsPage: true } })).toEqual([
    '4 2.2 Names #',
    '5 More #more',
  ])
  expect(await outlineOf('github', 'No heading here', { path: 'docs/sorting.md' })).toEqual(['1 sorting.md #'])
})

test('embedded Ruby gives the title of the front matter, and keeps the lines', async () => {
  const text = '---\ntitle: "Our API: a guide"\n---\n# <%= current_page.data.title %>\n<% if x\n%>\n## Errors'
  expect(await headingsOf('parameterize', text)).toEqual([
    { depth: 1, heading: 'Our API: a guide', anchor: 'our-api-a-guide', line: 4, file: 'guide.md' },
    { depth: 2, heading: 'Errors', anchor: 'errors', line: 7, file: 'guide.md' },
  ])
})

test('in MDX indented text is no code', async () => {
  expect(await outlineOf('docusaurus', '# A\n\n<Tabs>\n\n    ## B\n\n</Tabs>')).toEqual(['1 A #', '2 B #b'])
})

test('what no person writes is refused with the line', async () => {
  await expect(headingsOf('github', `# A\n${'x'.repeat(100_001)}`)).rejects.toThrow(
    'Line 2 has 100001 characters; at most 100000 are read.',
  )
  await expect(headingsOf('github', '# A\n\n' + '> '.repeat(5000) + 'deep')).rejects.toThrow('Line 3 is nested')
  expect(await outlineOf('github', `${'<div>'.repeat(15_000)}\n\n# A`)).toEqual(['1 A #a'])
})
