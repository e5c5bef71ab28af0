import { expect, test } from 'vitest'
import { headingsOf, outlineOf } from './headings-of.ts'

const options = { ruleAnchors: true }

test('a paragraph that starts with an anchor around a mark is a rule, as binding as the mark says', async () => {
  const text = [
    '<a href="#paging" name="paging"></a>',
    '## Paging',
    '<a href="#page" name="page">:white_check_mark:</a> **DO** page, e.g. by `next`. Others do not.',
    'And so on.',
    '',
    '- <a id="size">:ballot_box_with_check:</a> **YOU SHOULD** bound the size:',
    '',
    '<a name="count">✔️</a> **YOU MAY** count',
    '',
    '<a href="#skip" name="skip">:no_entry:</a> **DO NOT** skip.',
    '',
    '<a name="sort">⚠️</a> **YOU SHOULD NOT** sort.',
  ].join('\n')
  const rule = { depth: 'rule', isOwnText: true, file: 'guide.md' }
  expect(await headingsOf('github', text, { options })).toEqual([
    { depth: 2, heading: 'Paging', anchor: 'paging', line: 2, file: 'guide.md' },
    { ...rule, heading: 'DO page, e.g. by next', anchor: 'page', line: 3, level: 'must' },
    { ...rule, heading: 'YOU SHOULD bound the size', anchor: 'size', line: 6, level: 'should' },
    { ...rule, heading: 'YOU MAY count', anchor: 'count', line: 8, level: 'may' },
    { ...rule, heading: 'DO NOT skip', anchor: 'skip', line: 10, level: 'must' },
    { ...rule, heading: 'YOU SHOULD NOT sort', anchor: 'sort', line: 12, level: 'should' },
  ])
})

test('an empty anchor before a number is a rule without a level', async () => {
  const text = '<a name="r-12"></a>R12. Name things.\n\n<a id="one"></a> 1.2 Name more things'
  expect(await outlineOf('kramdown', text, { options })).toEqual([
    'rule R12. Name things #r-12',
    'rule 1.2 Name more things #one',
  ])
})

test('other anchors make no rules, and none does where the row does not say so', async () => {
  const text = [
    'See <a name="inside">1</a> inside.',
    '',
    '<a href="https://acme.example">1</a> A link.',
    '',
    '<a name="alone"></a>',
    '',
    '<a name="prose"></a> Prose without a number.',
    '',
    '`<a name="code">1</a>` Code.',
    '',
    '## <a name="heading">1</a> Heading',
    '',
    '<a name="open">1 never closed',
  ].join('\n')
  expect(await outlineOf('github', text, { options })).toEqual(['2 1 Heading #1-heading'])
  expect(await outlineOf('github', '<a name="a">1</a> Rule.\n\n# Title')).toEqual(['1 Title #title'])
})
