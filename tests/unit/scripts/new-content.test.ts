import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { askForMissing } from '../../../scripts/new-content/ask.ts'
import { fieldsOf } from '../../../scripts/new-content/fields.ts'
import { compile } from '../../../src/data/compiler/compile.ts'
import { found } from '../../support/compile.ts'
import { guidelineFile, section, topicFile } from '../../support/content.ts'
import { runScript } from '../../support/run-script.ts'
import { createWorkspace } from '../../support/workspace.ts'

const CONTENT = {
  'topics/cors.md': topicFile('cors'),
  'guidelines/acme-guide.md': guidelineFile(
    'acme-guide',
    { cors: [section('https://acme.example/#cors')] },
    { guideline_company: 'Acme', guideline_companyUrl: 'https://acme.example/', guideline_companyLogoUrl: '/acme.svg' },
  ),
}

const GUIDELINE = ['--title', 'API Guide: REST', '--company', 'Zürich Öffis', '--url', 'https://oeffis.example/api.pdf']

function createContent(files: Record<string, string> = CONTENT) {
  const { folder } = createWorkspace(files)
  const env = { STYLEBOOK_CONTENT: folder, STYLEBOOK_PUBLIC: join(folder, 'public') }
  return {
    newGuideline: (...args: string[]) => runScript('new-guideline.ts', args, env),
    newTopic: (...args: string[]) => runScript('new-topic.ts', args, env),
    read: (file: string) => readFileSync(join(folder, file), 'utf8'),
    has: (file: string) => existsSync(join(folder, file)),
    compiled: () => compile({ contentFolder: folder, publicFolder: join(folder, 'public') }),
  }
}

describe('new:guideline', { timeout: 30_000 }, () => {
  test('writes a file that compiles, named after company and title, and says what to do next', () => {
    const { newGuideline, read, compiled } = createContent()
    const more = ['--language', 'de', '--scope', 'REST,events', '--country', 'CH', '--review-date', '2026-11-22']
    const source = ['--source-repository', 'https://github.com/oeffis/api', '--source-commit', '1234567']
    const { status, stdout, stderr } = newGuideline(...GUIDELINE, ...more, ...source)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(read('guidelines/zurich-offis-api-guide-rest.md')).toMatchInlineSnapshot(`
      "---
      layout: guideline
      guideline_id: zurich-offis-api-guide-rest
      guideline_title: 'API Guide: REST'
      guideline_company: Zürich Öffis
      guideline_url: https://oeffis.example/api.pdf
      guideline_type: pdf
      guideline_companyLogoUrl: /media/logos/zurich-offis.svg
      guideline_reviewDate: 2026-11-22
      guideline_language: de
      guideline_country: CH
      guideline_scope:
        - REST
        - events
      guideline_source:
        repository: https://github.com/oeffis/api
        commit: '1234567'
      # Next, each section under the topics it deals with:
      # topics:
      #   - topic_id: collection-pagination
      #     references:
      #       - name: MUST page every collection
      #         url: https://oeffis.example/api.pdf#pagination
      #         level: must
      ---
      "
    `)
    expect(found(compiled())).toEqual([
      expect.stringContaining('missing-logo guidelines/acme-guide.md'),
      expect.stringContaining('guideline-without-topics guidelines/zurich-offis-api-guide-rest.md'),
      expect.stringContaining('missing-logo guidelines/zurich-offis-api-guide-rest.md'),
    ])
    expect(stdout).toContain('guidelines/zurich-offis-api-guide-rest.md is written.')
    for (const command of ['check-content', 'permalinks -- --accept', 'logos', 'check-links -- zurich-offis']) {
      expect(stdout).toContain(`npm run ${command}`)
    }
  })

  test('says of a company what its other guidelines say', () => {
    const { newGuideline, compiled } = createContent()
    newGuideline('--title', 'Acme Events', '--company', 'Acme', '--url', 'https://github.com/acme/events')
    expect(compiled().linked.guidelines.get('acme-events')?.fields).toMatchObject({
      guideline_companyUrl: 'https://acme.example/',
      guideline_companyLogoUrl: '/acme.svg',
      guideline_type: 'github',
    })
    expect(found(compiled()).filter((problem) => problem.startsWith('company-disagrees'))).toEqual([])
  })

  test('a new folder of content needs only to exist', () => {
    const { newGuideline, has } = createContent({ 'README.md': 'Our guidelines' })
    expect(newGuideline(...GUIDELINE, '--id', 'ours').status).toBe(0)
    expect(has('guidelines/ours.md')).toBe(true)
  })

  test('never overwrites a file', () => {
    const broken = '---\nlayout: guideline\nguideline_id: [\n---\n'
    const { newGuideline, read } = createContent({ ...CONTENT, 'guidelines/broken.md': broken })
    const again = newGuideline(...GUIDELINE, '--id', 'acme-guide')
    expect(again.stderr).toContain('--id: The guideline `acme-guide` is already defined in guidelines/acme-guide.md')
    const { status, stderr } = newGuideline(...GUIDELINE, '--id', 'broken')
    expect(stderr).toMatch(/^new:guideline: .*guidelines\/broken\.md is there already and stays as it is\./)
    expect(status).toBe(1)
    expect(read('guidelines/broken.md')).toBe(broken)
  })

  test('says in the compiler’s words what is wrong, and writes nothing', () => {
    const { newGuideline, has } = createContent()
    const wrong = ['--id', 'ours', '--country', 'Germany', '--scope', 'Rest', '--superseded-by', 'acme-giude']
    const { status, stdout, stderr } = newGuideline(...GUIDELINE, ...wrong, '--source-commit', '1234567')
    expect(stderr).toContain('--country: `guideline_country` is `Germany`, but should be the two capital letters')
    expect(stderr).toContain('--scope: Item 1 of `guideline_scope` is `Rest`, but should be one of `REST`')
    expect(stderr).toContain('--superseded-by: No file defines the guideline `acme-giude`.')
    expect(stderr).toContain('Did you mean `acme-guide`?')
    expect(stderr).toContain('--source-repository: `guideline_source` lacks the field `repository`')
    expect({ status, stdout, isWritten: has('guidelines/ours.md') }).toEqual({
      status: 1,
      stdout: '',
      isWritten: false,
    })
  })

  test('an id cannot lead out of the folder', () => {
    const { newGuideline, has } = createContent()
    expect(newGuideline(...GUIDELINE, '--id', '../escaped').stderr).toContain('--id: `guideline_id` is `../escaped`')
    expect(has('escaped.md')).toBe(false)
  })

  test('names the flags that are missing when there is no terminal to ask on', () => {
    const { newGuideline } = createContent()
    const { status, stderr } = newGuideline('--title', 'API Guide', '--url', '')
    expect(stderr).toBe(
      'new:guideline: There is no terminal to ask on, and these are missing:\n' +
        '  --company  Who publishes it, e.g. `Zalando`\n' +
        '  --url  Where people read it, e.g. `https://google.aip.dev/`\n' +
        'See --help.\n',
    )
    expect(status).toBe(1)
    expect(newGuideline('--title', '指南', '--company', '会社', '--url', 'https://a.example').stderr).toContain(
      '  --id  ',
    )
    expect(newGuideline('--titel', 'x').stderr).toBe("new:guideline: Unknown option '--titel'. See --help.\n")
  })

  test('explains itself', () => {
    const { status, stdout } = createContent().newGuideline('--help')
    expect(stdout).toContain('usage: npm run new:guideline -- --title <text> --company <text> --url <text>')
    expect(stdout).toMatch(/^ {2}--sector +What kind .*: company, government, standards-body, open-source$/m)
    expect(status).toBe(0)
  })
})

describe('new:topic', { timeout: 30_000 }, () => {
  const topic = ['--category', 'Miscellaneous', '--name', 'API counts', '--description', 'How many: "a few" or many?']

  test('writes a file that compiles, with lists from commas and repeated flags', () => {
    const { newTopic, compiled } = createContent()
    const { status, stdout } = newTopic(
      ...topic,
      '--aliases',
      'quota, metering',
      '--aliases',
      '#calls',
      '--related',
      'cors',
    )
    expect(status).toBe(0)
    expect(stdout).toContain('npm run permalinks -- --accept    enters /design/topics/api-counts')
    expect(stdout).not.toContain('npm run logos')
    expect(compiled().linked.topics.get('api-counts')?.own).toEqual({
      layout: 'topic',
      topic_id: 'api-counts',
      topic_category: 'Miscellaneous',
      topic_name: 'API counts',
      topic_description: 'How many: "a few" or many?',
      topic_aliases: ['quota', 'metering', '#calls'],
      topic_related: ['cors'],
    })
    expect(found(compiled()).filter((problem) => problem.includes('api-counts'))).toEqual([
      expect.stringContaining('topic-without-references'),
    ])
  })

  test('notes a category that is written in another way', () => {
    const { newTopic } = createContent()
    const { status, stdout } = newTopic('--category', 'miscellaneous', '--name', 'Counts', '--description', 'How many')
    expect(stdout).toMatch(/^Note: The category is written `miscellaneous` here, but `Miscellaneous`/)
    expect(status).toBe(0)
  })

  test('refuses neighbours that do not exist', () => {
    const { stderr } = createContent().newTopic(...topic, '--related', 'cosr')
    expect(stderr).toMatch(/^new:topic: --related: The related topic `cosr` does not exist.* Did you mean `cors`\?\n$/)
  })
})

describe('the questions on a terminal', () => {
  /** Answers questions by flag, in turn when a field is asked for again, and notes what was asked and said. */
  function createDialogue(answers: Record<string, string[]>) {
    const said: string[] = []
    const asked: string[] = []
    return {
      said,
      asked,
      ask: async (question: string) => {
        const flag = question.split(':')[0] ?? ''
        asked.push(flag)
        return answers[flag]?.shift() ?? ''
      },
      say: (line: string) => void said.push(line),
      suggest: ({ flag }: { flag: string }) => (flag === 'id' ? 'derived' : undefined),
      faults: ({ flag }: { flag: string }, given: ReadonlyMap<string, readonly string[]>) =>
        flag === 'url' && given.get('url')?.[0] !== 'https://acme.example' ? ['It should be an address.'] : [],
    }
  }

  test('are put for what is missing, again after a mistake, and Enter takes what is proposed', async () => {
    const dialogue = createDialogue({
      company: ['', 'Acme'],
      url: ['acme', 'https://acme.example'],
      scope: ['REST, events'],
    })
    const given = new Map([['title', ['Guide']]])
    const answers = await askForMissing(fieldsOf('guideline'), given, dialogue)
    expect(Object.fromEntries(answers)).toEqual({
      title: ['Guide'],
      company: ['Acme'],
      url: ['https://acme.example'],
      id: ['derived'],
      scope: ['REST', 'events'],
    })
    expect(dialogue.asked.slice(0, 6)).toEqual(['company', 'company', 'url', 'url', 'id', 'type'])
    expect(dialogue.said).toContain('  It is required.')
    expect(dialogue.said).toContain('  It should be an address.')
  })

  test('leave out what would say nothing without another', async () => {
    const none = createDialogue({ company: ['A'], title: ['B'], url: ['https://acme.example'] })
    await askForMissing(fieldsOf('guideline'), new Map(), none)
    expect(none.asked).toContain('source-repository')
    expect(none.asked).not.toContain('source-commit')
  })
})
