import { expect, test } from 'vitest'
import { headingsOf, outlineOf } from './headings-of.ts'

test('AsciiDoc: ids of the document and of Asciidoctor, attributes and included files', async () => {
  const text = [
    '= Acme Guide',
    ':word: paging',
    '',
    '== About {word}',
    '',
    'include::chapters/rules.adoc[leveloffset=+1]',
    '',
    '----',
    '== in a listing',
    '----',
    '',
    '[[named]]',
    '== Use `PATCH` & _links_',
    '',
    '[#240]',
    '== {MUST} page lists',
  ].join('\n')
  const others = { 'docs/chapters/rules.adoc': '= Rules\n\n== Rules\n', 'docs/rules.adoc': '= not this' }
  expect(await headingsOf('asciidoc', text, { path: 'docs/index.adoc', others, options: { MUST: 'MUST' } })).toEqual([
    { depth: 1, heading: 'Acme Guide', anchor: '', line: 1, file: 'docs/index.adoc' },
    { depth: 2, heading: 'About paging', anchor: '_about_paging', line: 4, file: 'docs/index.adoc' },
    { depth: 2, heading: 'Rules', anchor: '_rules', line: 1, file: 'docs/chapters/rules.adoc' },
    { depth: 3, heading: 'Rules', anchor: '_rules_2', line: 3, file: 'docs/chapters/rules.adoc' },
    { depth: 2, heading: 'Use PATCH & links', anchor: 'named', line: 13, file: 'docs/index.adoc' },
    { depth: 2, heading: 'MUST page lists', anchor: '240', line: 16, file: 'docs/index.adoc' },
  ])
})

test('AsciiDoc: a rule block is a rule from its style to its end', async () => {
  const text = '= Guide\n\n== Lists\n\n[rule, col-page]\n.Page `lists`\n====\nEvery list has pages.\n====\n\nMore.\n'
  const options = { ruleBlocks: true }
  expect((await headingsOf('asciidoc', text, { path: 'guide.adoc', options })).at(-1)).toEqual({
    depth: 'rule',
    heading: 'Rule: Page lists',
    anchor: 'rule-col-page',
    line: 5,
    endLine: 9,
    file: 'guide.adoc',
  })
  expect(await outlineOf('asciidoc', text, { path: 'guide.adoc' })).toHaveLength(2)
})

test('AsciiDoc: files that include each other end in an error', async () => {
  const others = { 'a.adoc': 'include::b.adoc[]', 'b.adoc': 'include::a.adoc[]' }
  await expect(headingsOf('asciidoc', 'include::a.adoc[]', { path: 'a.adoc', others })).rejects.toThrow(
    'a.adoc includes more than 2000 files: some include each other.',
  )
})

test('reStructuredText: titles with lines below and above, targets, markup and what is no title', async () => {
  const text = [
    '.. _errors:',
    '',
    '========',
    ' Errors ',
    '========',
    '',
    "Error ``code``'s `model <https://acme.example>`_",
    '-----------------------------------------------',
    '::',
    '',
    '    Not a title',
    '    -----------',
    '',
    'A paragraph of two',
    'lines',
    '-----',
    '',
    '5xx Codes',
    '~~~~~~~~~',
    '',
    'Città & Straße',
    '--------------',
    '',
    'Città & Straße',
    '--------------',
    '',
    '----------',
    '',
    'a transition, and no title',
  ].join('\n')
  expect(await outlineOf('restructuredtext', text)).toEqual([
    '1 Errors #errors-1',
    "2 Error code's model #error-code-s-model",
    '3 5xx Codes #xx-codes',
    '2 Città & Straße #citta-strasze',
    '2 Città & Straße #citta-strasze-1',
  ])
  const titled = await outlineOf('restructuredtext', 'Methods\n=======\n\nActions\n-------\n', {
    options: { titleIsPage: true },
  })
  expect(titled).toEqual(['1 Methods #', '2 Actions #actions'])
})

test('reStructuredText: routes described by themselves are rules, to the end of what is indented', async () => {
  const text = 'Methods\n=======\n\n.. http:get:: /magazines/{id}\n\n   One.\n\n   ::\n\n     GET\n\n\nThe rest\n'
  expect((await headingsOf('restructuredtext', text)).at(-1)).toEqual({
    depth: 'rule',
    heading: 'GET /magazines/{id}',
    anchor: 'get--magazines-id',
    line: 4,
    endLine: 10,
    file: 'guide.md',
  })
})

test('ReSpec: sections of the page and of included Markdown, and rule blocks', async () => {
  const page = [
    '<!doctype html><body>',
    '<section data-include="sections/rules.md" data-include-format="markdown"><h2>goes away</h2></section>',
    '<section id="end"><h2>Appendix</h2></section>',
    '<section data-include="sections/none.md"></section>',
    '</body>',
  ].join('\n')
  const rules = [
    '# Rules',
    '',
    '## 2. Résumé',
    '',
    '<div class="rule" id="/core/nouns">',
    '   <p class="rulelab">Use <b>nouns</b></p>',
    '</div>',
    '',
    '## Rules',
  ].join('\n')
  const others = { 'docs/sections/rules.md': rules }
  expect(await headingsOf('respec', page, { path: 'docs/index.html', others })).toEqual([
    { depth: 2, heading: 'Rules', anchor: 'rules', line: 1, file: 'docs/sections/rules.md' },
    { depth: 3, heading: '2. Résumé', anchor: 'x2-resume', line: 3, file: 'docs/sections/rules.md' },
    {
      depth: 'rule',
      heading: 'Rule: Use nouns',
      anchor: '/core/nouns',
      line: 5,
      endLine: 7,
      file: 'docs/sections/rules.md',
    },
    { depth: 3, heading: 'Rules', anchor: 'rules-0', line: 9, file: 'docs/sections/rules.md' },
    { depth: 2, heading: 'Appendix', anchor: 'end', line: 3, file: 'docs/index.html' },
  ])
})

test('HTML: headings with an id, their own or their section’s, without the mark of a permalink', async () => {
  const text = [
    '<h1>Site name</h1>',
    '<div class="section" id="intro">',
    '<h1>Intro<a class="headerlink" href="#intro">¶</a></h1>',
    '<h2>Second of the section</h2>',
    '<h2 id="more">More &amp; <code>more</code></h2>',
    '</div>',
  ].join('\n')
  expect(await headingsOf('html', text, { path: 'index.html' })).toEqual([
    { depth: 1, heading: 'Intro', anchor: 'intro', line: 3, file: 'index.html' },
    { depth: 2, heading: 'More & more', anchor: 'more', line: 5, file: 'index.html' },
  ])
  expect(await outlineOf('html', `${'<b>'.repeat(20_000)}<h2 id="a">A</h2>`)).toEqual(['2 A #a'])
})
