import MarkdownIt from 'markdown-it'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { comparisonSubject } from '../../../../src/data/citation/comparison.ts'
import { guidelineSubject } from '../../../../src/data/citation/guideline.ts'
import { standardSubject } from '../../../../src/data/citation/standard.ts'
import { entrySubject, topicSubject } from '../../../../src/data/citation/topic.ts'
import { compileFiles } from '../../../support/compile.ts'
import { guidelineFile, section, topicFile, type Fields } from '../../../support/content.ts'
import { stringify } from 'yaml'
import { compared } from '../comparison/compared.ts'
import { linksAndText } from './links-and-text.ts'

const SITE = 'https://stylebook.example/sub'

/** A guideline that takes an option of `paging`, names problem details, and may carry further fields. */
function guideline(id: string, option: string, fields: Fields = {}) {
  const url = `https://${id}.example/#paging`
  return guidelineFile(
    id,
    {},
    {
      topics: [
        {
          topic_id: 'paging',
          references: [section(url, { name: `MUST page | ${id}` }), section(`https://${id}.example/#more`)],
          decision: [{ option, url }],
          summary: 'Pages are `next|prev` links.',
        },
      ],
      standards: [{ standard: id === 'b' ? 'rfc-7807' : 'rfc-9457', url }],
      ...fields,
    },
  )
}

function compiled() {
  const { catalogue } = compileFiles({
    'paging.md': topicFile('paging', {
      topic_name: 'Paging & more',
      topic_question: 'Which style | which size?',
      topic_choice: 'one',
      topic_options: [
        { id: 'cursor', label: 'Cursor' },
        { id: 'offset', label: 'Offset | page' },
      ],
    }),
    'cors.md': topicFile('cors'),
    ...Object.fromEntries('acdefghi'.split('').map((id) => [`${id}.md`, guideline(id, 'cursor')])),
    'b.md': guideline('b', 'offset', { guideline_company: 'B "&" {Söhne}' }),
    'standards.yaml': stringify([
      { id: 'rfc-9457', number: 'RFC 9457', title: 'Problem Details', url: 'https://rfc.example/9457' },
      {
        id: 'rfc-7807',
        number: 'RFC 7807',
        title: 'Problem Details',
        url: 'https://rfc.example/7807',
        replacedBy: 'rfc-9457',
      },
    ]),
  })

  const topic = catalogue.topics.find(({ id }) => id === 'paging')
  const ofB = topic?.entries.find(({ guideline: { id } }) => id === 'b')
  if (!topic || !ofB) throw new Error('The content of this test does not compile.')
  return { catalogue, topic, ofB }
}

function shown(record: string | undefined) {
  const html = new MarkdownIt().render(record ?? '')
  return { html, ...linksAndText(parseFragment(html)) }
}

test('the record of a topic asks its question and says who takes which option, with links to the sections', () => {
  const { topic } = compiled()
  const { html, links, text } = shown(topicSubject(topic, SITE).choices[0]?.record)
  expect(html).toMatch(/<h1>Paging &amp; more<\/h1>\s*<h2>Context<\/h2>[^]*<h2>Options others take<\/h2>\s*<ul>/)
  expect(text).toContain('Which style | which size?')
  expect(text).toContain('Cursor (8 of 9 guidelines): a, c, d, e, f, g and 2 more')
  expect(text).toContain('Offset | page (1 of 9 guidelines): B "&" {Söhne}')
  expect(links).toContainEqual({ text: 'a', href: 'https://a.example/#paging' })
  expect(links).toContainEqual({ text: '2 more', href: `${SITE}/design/topics/paging?option=cursor` })
})

test('a topic without a choice says what guidelines say', () => {
  const { catalogue } = compiled()
  const cors = catalogue.topics.find(({ id }) => id === 'cors')
  const { text } = shown(cors && topicSubject(cors, SITE).choices[0]?.record)
  expect(text).toContain('How to deal with cors')
  expect(text).not.toContain('Options others take')
})

test('an entry can be cited as a whole and section by section', () => {
  const { topic, ofB } = compiled()
  const address = `${SITE}/design/topics/paging#b`
  const { name, choices } = entrySubject(topic, ofB, SITE, address)
  expect(name).toBe('B "&" {Söhne} on Paging & more')
  expect(choices.map(({ work }) => work.url)).toEqual([address, 'https://b.example/#paging', 'https://b.example/#more'])
  const { links, text } = shown(choices[1]?.record)
  expect(text).toContain(
    'b guide, B "&" {Söhne}, takes: Offset | page. Pages are next|prev links. Section: MUST page | b.',
  )
  expect(links).toContainEqual({ text: 'MUST page | b', href: 'https://b.example/#paging' })
  expect(text).not.toMatch(/Section: .*more\./)
})

test('a guideline is cited as document or page, and its record says where it departs from most', () => {
  const { catalogue } = compiled()
  const b = catalogue.guidelines.find(({ id }) => id === 'b')
  const { choices } = b ? guidelineSubject(b, SITE) : { choices: [] }
  expect(choices.map(({ work }) => work.url)).toEqual(['https://b.example/', `${SITE}/design/guidelines/b`])
  const { links, text } = shown(choices[0]?.record)
  expect(text).toContain('deals with 1 of the 2 topics')
  expect(text).toContain('Paging & more: it takes Offset | page; 89% take Cursor')
  expect(links).toContainEqual({ text: 'Paging & more', href: `${SITE}/design/topics/paging` })
})

test('a standard says who names which number', () => {
  const { catalogue } = compiled()
  const page = catalogue.standardPages.find(({ id }) => id === 'rfc-9457')
  const { choices } = page ? standardSubject(page, SITE) : { choices: [] }
  expect(choices[0]?.work).toMatchObject({ kind: 'standard', number: 'RFC 9457', url: 'https://rfc.example/9457' })
  const { links, text } = shown(choices[0]?.record)
  expect(text).toContain('It replaced RFC 7807.')
  expect(text).toContain('RFC 9457 (8 guidelines): a, c, d, e, f, g and 2 more')
  expect(text).toContain('RFC 7807 (1 guideline): B "&" {Söhne}')
  expect(links).toContainEqual({ text: 'B "&" {Söhne}', href: 'https://b.example/#paging' })
})

test('a comparison says topic by topic what each guideline takes', () => {
  const address = `${SITE}/design/compare?guidelines=a,b`
  const { name, choices } = comparisonSubject({
    ...compared({
      a: { paging: { takes: { cursor: 'must' } }, cors: {} },
      b: { paging: { takes: { offset: undefined } } },
    }),
    site: SITE,
    address,
  })
  expect(name).toBe('a and b on paging and cors')
  const { links, text } = shown(choices[0]?.record)
  expect(text).toContain('paging: a: CURSOR (must); b: OFFSET')
  expect(text).toContain('cors: a: cors; b: nothing on this topic')
  expect(links).toContainEqual({ text: 'a and b on paging and cors', href: address })
})
