import { describe, expect, test } from 'vitest'
import { compileFiles, found, reportOf } from '../../../support/compile.ts'
import { guidelineFile, section, topicFile } from '../../../support/content.ts'

/** The addresses on a topic's page, in order. */
function addresses({ catalogue }: ReturnType<typeof compileFiles>, topic: string): string[] {
  const entries = catalogue.topics.find(({ id }) => id === topic)?.entries ?? []
  return entries.flatMap(({ references }) => references.map(({ url }) => url))
}

const copy = {
  guideline_title: 'A guide',
  guideline_company: 'A',
  guideline_url: 'https://a.example/',
}

describe('references', () => {
  const one = section('https://a.example/#1')
  const two = section('https://a.example/#2')

  test('are the union of both sides, those of the guideline first', () => {
    const compilation = compileFiles({
      'topics/cors.md': topicFile('cors', { guidelines: [{ guideline_id: 'a', references: [one, two] }] }),
      'guidelines/a.md': guidelineFile('a', { cors: [two, section('https://a.example/#3')] }),
    })
    expect(addresses(compilation, 'cors')).toEqual([
      'https://a.example/#2',
      'https://a.example/#3',
      'https://a.example/#1',
    ])
    expect(compilation.problems).toEqual([])
    expect(compilation.catalogue.index.counts.references).toBe(3)
  })

  test('may be written on the topic alone or on the guideline alone', () => {
    const onTopic = compileFiles({
      'topics/cors.md': topicFile('cors', { guidelines: [{ guideline_id: 'a', references: [one] }] }),
      'guidelines/a.md': guidelineFile('a', {}),
    })
    const onGuideline = compileFiles({
      'topics/cors.md': topicFile('cors'),
      'guidelines/a.md': guidelineFile('a', { cors: [one] }),
    })
    expect(onTopic.catalogue).toEqual(onGuideline.catalogue)
    expect(onTopic.problems).toEqual([])
  })

  test('of a topic that a file names twice are united as well', () => {
    const topics = [
      { topic_id: 'cors', references: [one] },
      { topic_id: 'cors', references: [one, two] },
    ]
    const compilation = compileFiles({
      'topics/cors.md': topicFile('cors'),
      'guidelines/a.md': guidelineFile('a', {}, { topics }),
    })
    expect(addresses(compilation, 'cors')).toEqual(['https://a.example/#1', 'https://a.example/#2'])
  })
})

describe('fields', () => {
  test('come from the own file; a copy that differs is stale', () => {
    const stale = {
      ...copy,
      guideline_id: 'a',
      guideline_date: '2015-01-01',
      references: [section('https://a.example/#1')],
    }
    const compilation = compileFiles({
      'topics/cors.md': topicFile('cors', { guidelines: [stale] }),
      'guidelines/a.md': guidelineFile('a', {}, { ...copy, guideline_date: '2026-01-01' }),
    })
    expect(compilation.catalogue.guidelines.map(({ date }) => date)).toEqual(['2026-01-01'])
    expect(found(compilation)).toEqual(['stale-copy topics/cors.md:12:21'])
    expect(reportOf(compilation)).toContain('guidelines/a.md')
  })

  test('written in another form, or left out of the copy, are not stale', () => {
    const same = {
      guideline_id: 'a',
      guideline_date: '2026-01-01T00:00:00.000Z',
      references: [section('https://a.example/#1')],
    }
    const { problems } = compileFiles({
      'topics/cors.md': topicFile('cors', { guidelines: [same] }),
      'guidelines/a.md': guidelineFile('a', {}, { ...copy, guideline_date: '2026-01-01' }),
    })
    expect(problems).toEqual([])
  })

  test('come from the copy reviewed last where there is no own file', () => {
    const copyOn = (topic: string, day: string | undefined, title: string) =>
      topicFile(topic, {
        guidelines: [
          {
            ...copy,
            guideline_id: 'a',
            guideline_title: title,
            guideline_reviewDate: day,
            references: [section(`https://a.example/#${topic}`)],
          },
        ],
      })
    const compilation = compileFiles({
      'topics/a.md': copyOn('a', '2016-01-01', 'Old'),
      'topics/b.md': copyOn('b', '2026-01-01', 'New'),
      'topics/c.md': copyOn('c', undefined, 'Undated'),
    })
    expect(compilation.catalogue.guidelines.map(({ title, file }) => [title, file])).toEqual([['New', 'topics/b.md']])
    expect(found(compilation)).toEqual(['stale-copy topics/a.md:8:22', 'stale-copy topics/c.md:8:22'])
  })

  test('of a topic come from the copy in the guideline reviewed last', () => {
    const withTopic = (id: string, day: string, name: string) =>
      guidelineFile(
        id,
        {},
        {
          guideline_reviewDate: day,
          topics: [
            {
              topic_id: 'cors',
              topic_name: name,
              topic_category: 'Security',
              topic_description: 'Cross-origin calls',
              references: [section(`https://${id}.example/#cors`)],
            },
          ],
        },
      )
    const { catalogue } = compileFiles({
      'guidelines/a.md': withTopic('a', '2016-01-01', 'Old'),
      'guidelines/b.md': withTopic('b', '2026-01-01', 'New'),
    })
    expect(catalogue.topics.map(({ name, file }) => [name, file])).toEqual([['New', 'guidelines/b.md']])
    expect(catalogue.topics[0]?.entries).toHaveLength(2)
  })

  test('that are empty are absent', () => {
    const { catalogue, problems } = compileFiles({
      'topics/cors.md': topicFile('cors', { topic_aliases: null, topic_question: '', topic__links: null }),
      'guidelines/a.md': guidelineFile(
        'a',
        { cors: [section('https://a.example/#1', { quote: '', document: null })] },
        { guideline_date: '' },
      ),
    })
    expect(problems).toEqual([])
    expect(catalogue.topics[0]?.entries[0]?.references).toEqual([{ name: '1', url: 'https://a.example/#1' }])
    expect(catalogue.guidelines[0]).not.toHaveProperty('date')
  })
})

describe('companies', () => {
  test('take each field from the guideline reviewed last that has it', () => {
    const guideline = (id: string, fields: Record<string, string>) =>
      guidelineFile(id, { cors: [section(`https://${id}.example/#c`)] }, { guideline_company: 'Acme', ...fields })
    const { catalogue, problems } = compileFiles({
      'topics/cors.md': topicFile('cors'),
      'guidelines/a.md': guideline('a', {
        guideline_companyUrl: 'https://old.example/',
        guideline_reviewDate: '2016-01-01',
      }),
      'guidelines/b.md': guideline('b', {
        guideline_companyUrl: 'https://new.example/',
        guideline_reviewDate: '2020-01-01',
      }),
      'guidelines/c.md': guideline('c', { guideline_reviewDate: '2026-01-01', guideline_status: 'archived' }),
    })
    expect(catalogue.index.companies).toEqual([
      {
        id: 'acme',
        name: 'Acme',
        url: 'https://new.example/',
        logo: '/monograms/acme.svg',
        sprite: expect.stringMatching(/^logos-/),
        guidelines: 3,
        topics: 1,
        retired: false,
      },
    ])
    expect(problems.map(({ code, file }) => [code, file])).toEqual([['company-disagrees', 'guidelines/a.md']])
  })
})

describe('decisions', () => {
  const question = {
    topic_question: 'Which style?',
    topic_choice: 'one',
    topic_options: [
      { id: 'cursor', label: 'Cursor' },
      { id: 'offset', label: 'Offset' },
    ],
  }
  const formerUrl = 'https://a.example/old#1'
  const decide = (url: string, references: Record<string, unknown>[]) =>
    compileFiles({
      'topics/pagination.md': topicFile('pagination', question),
      'guidelines/a.md': guidelineFile(
        'a',
        {},
        {
          topics: [{ topic_id: 'pagination', decision: [{ option: 'cursor', url, note: 'Preferred.' }], references }],
        },
      ),
    })

  test('have their label, their note and their evidence', () => {
    const { catalogue, problems } = decide('https://a.example/#1', [section('https://a.example/#1')])
    expect(problems).toEqual([])
    expect(catalogue.topics[0]?.entries[0]?.decisions).toEqual([
      { option: 'cursor', label: 'Cursor', url: 'https://a.example/#1', note: 'Preferred.' },
    ])
    expect(catalogue.index.counts.decisions).toBe(1)
  })

  test('may name the former address of a section, and show the present one', () => {
    const { catalogue, problems } = decide(formerUrl, [section('https://a.example/#1', { formerUrl })])
    expect(problems).toEqual([])
    expect(catalogue.topics[0]?.entries[0]?.decisions[0]?.url).toBe('https://a.example/#1')
  })

  test('without evidence are an error and not shown', () => {
    const { catalogue, problems } = decide('https://a.example/#2', [section('https://a.example/#1')])
    expect(problems.map(({ code }) => code)).toEqual(['decision-without-evidence'])
    expect(catalogue.topics[0]?.entries[0]?.decisions).toEqual([])
  })
})
