import { describe, expect, test } from 'vitest'
import { compileFiles } from '../../../../support/compile.ts'
import { guidelineFile, section, topicFile } from '../../../../support/content.ts'

function pageOf(id: string, files: Record<string, string>) {
  const page = compileFiles(files).catalogue.topics.find((topic) => topic.id === id)
  if (!page) throw new Error(`There is no topic ${id}`)
  return page
}

const named = (names: { id: string }[]) => names.map(({ id }) => id)

describe('the page of a topic', () => {
  test('has its fields and its introduction', () => {
    const fields = {
      title: 'Cross-origin calls',
      topic_aliases: ['jsonp'],
      topic_standards: [{ name: 'Fetch', url: 'https://fetch.spec.whatwg.org/' }],
      topic_question: 'Is CORS supported?',
      topic_choice: 'one',
      topic_options: [{ id: 'always', label: 'Always' }],
      topic_changed: '2026-11-22',
    }
    expect(pageOf('cors', { 'topics/cors.md': topicFile('cors', fields, '\nBrowsers *ask* first.\n') })).toEqual({
      id: 'cors',
      name: 'cors',
      title: 'Cross-origin calls',
      description: 'How to deal with cors',
      category: { id: 'miscellaneous', name: 'Miscellaneous' },
      aliases: ['jsonp'],
      standards: [{ name: 'Fetch', url: 'https://fetch.spec.whatwg.org/' }],
      question: 'Is CORS supported?',
      choice: 'one',
      options: [{ id: 'always', label: 'Always' }],
      changed: '2026-11-22',
      introduction: '<p>Browsers <em>ask</em> first.</p>',
      entries: [],
      named: [],
      related: [],
      siblings: [{ id: 'cors', name: 'cors', guidelines: 0 }],
      together: [],
      guidelineTotal: 0,
      file: 'topics/cors.md',
    })
  })

  test('orders entries by company without regard to case, then by title', () => {
    const guideline = (id: string, company: string, title: string) =>
      guidelineFile(
        id,
        { cors: [section(`https://${id}.example/#c`)] },
        { guideline_company: company, guideline_title: title },
      )
    const { entries, guidelineTotal } = pageOf('cors', {
      'cors.md': topicFile('cors'),
      'a.md': guideline('a', 'Zalando', 'A'),
      'b.md': guideline('b', 'adidas', 'B'),
      'c.md': guideline('c', 'Acme', 'Second'),
      'd.md': guideline('d', 'Acme', 'first'),
    })
    expect(entries.map(({ guideline: { id } }) => id)).toEqual(['d', 'c', 'b', 'a'])
    expect(entries[0]?.guideline).not.toHaveProperty('topics')
    expect(guidelineTotal).toBe(4)
  })

  test('links its neighbours and at most 24 topics of its category', () => {
    const names = Array.from({ length: 40 }, (_, index) => `topic-${index + 10}`)
    const files = {
      ...Object.fromEntries(names.map((id) => [`${id}.md`, topicFile(id)])),
      'other.md': topicFile('other', { topic_category: 'Other' }),
    }
    const middle = pageOf('topic-30', files)
    expect(named(middle.siblings)).toEqual(names.slice(8, 32))
    expect([middle.previous?.id, middle.next?.id]).toEqual(['topic-29', 'topic-31'])
    const first = pageOf('topic-10', files)
    expect(named(first.siblings)).toEqual(names.slice(0, 24))
    expect(first).not.toHaveProperty('previous')
    const last = pageOf('topic-49', files)
    expect(named(last.siblings)).toEqual(names.slice(16))
    expect(last).not.toHaveProperty('next')
    expect(named(pageOf('other', files).siblings)).toEqual(['other'])
  })

  test('links at most six topics of the same guidelines, most shared first, none of them twice', () => {
    const elsewhere = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => `far-${id}`)
    const all = (except: string[]) =>
      Object.fromEntries(
        ['cors', 'related', 'sibling', ...elsewhere]
          .filter((id) => !except.includes(id))
          .map((id) => [id, [section(`https://x.example/#${id}`)]]),
      )
    const page = pageOf('cors', {
      'cors.md': topicFile('cors', { topic_related: ['related'] }),
      'sibling.md': topicFile('sibling'),
      'related.md': topicFile('related', { topic_category: 'Other' }),
      ...Object.fromEntries(elsewhere.map((id) => [`${id}.md`, topicFile(id, { topic_category: 'Far' })])),
      'one.md': guidelineFile('one', all([])),
      'two.md': guidelineFile('two', all(['far-a', 'far-b', 'far-c'])),
    })
    expect(named(page.related)).toEqual(['related'])
    expect(named(page.together)).toEqual(['far-d', 'far-e', 'far-f', 'far-g', 'far-h', 'far-a'])
    expect(page.together[0]?.guidelines).toBe(2)
  })
})
