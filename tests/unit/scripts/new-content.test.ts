import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
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
  mkdirSync(join(folder, 'public'), { recursive: true })
  const env = { STYLEBOOK_CONTENT: folder, STYLEBOOK_PUBLIC: join(folder, 'public') }
  return {
    newGuideline: (...args: string[]) => runScript('new-guideline.ts', args, env),
    newTopic: (...args: string[]) => runScript('new-topic.ts', args, env),
    read: (file: string) => readFileSync(join(folder, file), 'utf8'),
    has: (file: string) => existsSync(join(folder, file)),
    compiled: () => compile({ contentFolder: folder, publicFolder: join(folder, 'public') }),
    drawn: async () => {
      await runScript('logos.ts', [], env)
      return readdirSync(join(folder, 'public/media/logos')).toSorted()
    },
  }
}

describe('new:guideline', { timeout: 60_000 }, () => {
  test('writes a file that compiles, named after company and title, and says what to do next', async () => {
    const { newGuideline, read, compiled } = createContent()
    const more = ['--language', 'de', '--scope', 'REST,events', '--country', 'CH', '--review-date', '2026-11-22']
    const source = ['--source-repository', 'https://github.com/oeffis/api', '--source-commit', '1234567']
    const { status, stdout, stderr } = await newGuideline(...GUIDELINE, ...more, ...source)
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

  test('says of a company what its other guidelines say', async () => {
    const { newGuideline, compiled } = createContent()
    await newGuideline('--title', 'Acme Events', '--company', 'Acme', '--url', 'https://github.com/acme/events')
    expect(compiled().linked.guidelines.get('acme-events')?.fields).toMatchObject({
      guideline_companyUrl: 'https://acme.example/',
      guideline_companyLogoUrl: '/acme.svg',
      guideline_type: 'github',
    })
    expect(found(compiled()).filter((problem) => problem.startsWith('company-disagrees'))).toEqual([])
  })

  test('a new folder of content needs only to exist', async () => {
    const { newGuideline, has } = createContent({ 'README.md': 'Our guidelines' })
    expect((await newGuideline(...GUIDELINE, '--id', 'ours')).status).toBe(0)
    expect(has('guidelines/ours.md')).toBe(true)
  })

  test('never overwrites a file', async () => {
    const broken = '---\nlayout: guideline\nguideline_id: [\n---\n'
    const { newGuideline, read } = createContent({ ...CONTENT, 'guidelines/broken.md': broken })
    const again = await newGuideline(...GUIDELINE, '--id', 'acme-guide')
    expect(again.stderr).toContain('--id: The guideline `acme-guide` is already defined in guidelines/acme-guide.md')
    const { status, stderr } = await newGuideline(...GUIDELINE, '--id', 'broken')
    expect(stderr).toMatch(/^new:guideline: .*guidelines\/broken\.md is there already and stays as it is\./)
    expect(status).toBe(1)
    expect(read('guidelines/broken.md')).toBe(broken)
  })

  test('says in the compiler’s words what is wrong, and writes nothing', async () => {
    const { newGuideline, has } = createContent()
    const wrong = ['--id', 'ours', '--country', 'Germany', '--scope', 'Rest', '--superseded-by', 'acme-giude']
    const { status, stdout, stderr } = await newGuideline(...GUIDELINE, ...wrong, '--source-commit', '1234567')
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

  test('names in any script give ids, and logos that can be drawn', async () => {
    const { newGuideline, read, has, compiled, drawn } = createContent()
    const url = ['--url', 'https://example.com/api']
    await newGuideline('--title', 'Richtlinie für APIs: Größe #1', '--company', 'Groß & Söhne', ...url)
    expect(read('guidelines/gross-sohne-richtlinie-fur-apis-grosse-1.md')).toContain('/media/logos/gross-sohne.svg\n')
    await newGuideline('--title', '設計ガイドライン', '--company', '日本電機', ...url)
    expect(has('guidelines/ribendianji-shejigaidorain-ae7f4f.md')).toBe(true)
    expect(compiled().problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(await drawn()).toEqual(['gross-sohne.svg', 'ribendianji-00eff5.svg'])
  })

  test('an id cannot lead out of the folder', async () => {
    const { newGuideline, has } = createContent()
    expect((await newGuideline(...GUIDELINE, '--id', '../escaped')).stderr).toContain(
      '--id: `guideline_id` is `../escaped`',
    )
    expect(has('escaped.md')).toBe(false)
  })

  test('names the flags that are missing when there is no terminal to ask on', async () => {
    const { newGuideline } = createContent()
    const { status, stderr } = await newGuideline('--title', 'API Guide', '--url', '')
    expect(stderr).toBe(
      'new:guideline: There is no terminal to ask on, and these are missing:\n' +
        '  --company  Who publishes it, e.g. `Zalando`\n' +
        '  --url  Where people read it, e.g. `https://google.aip.dev/`\n' +
        'See --help.\n',
    )
    expect(status).toBe(1)
    expect((await newGuideline('--title', '…', '--company', '会社', '--url', 'https://a.example')).stderr).toContain(
      '  --id  ',
    )
    expect((await newGuideline('--titel', 'x')).stderr).toBe("new:guideline: Unknown option '--titel'. See --help.\n")
  })

  test('explains itself', async () => {
    const { status, stdout } = await createContent().newGuideline('--help')
    expect(stdout).toContain('usage: npm run new:guideline -- --title <text> --company <text> --url <text>')
    expect(stdout).toMatch(/^ {2}--sector +What kind .*: company, government, standards-body, open-source$/m)
    expect(status).toBe(0)
  })
})

describe('new:topic', { timeout: 60_000 }, () => {
  const topic = ['--category', 'Miscellaneous', '--name', 'API counts', '--description', 'How many: "a few" or many?']

  test('writes a file that compiles, with lists from commas and repeated flags', async () => {
    const { newTopic, compiled } = createContent()
    const { status, stdout } = await newTopic(
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

  test('notes a category that is written in another way', async () => {
    const { newTopic } = createContent()
    const { status, stdout } = await newTopic(
      '--category',
      'miscellaneous',
      '--name',
      'Counts',
      '--description',
      'How many',
    )
    expect(stdout).toMatch(/^Note: The category is written `miscellaneous` here, but `Miscellaneous`/)
    expect(status).toBe(0)
  })

  test('refuses neighbours that do not exist', async () => {
    const { stderr } = await createContent().newTopic(...topic, '--related', 'cosr')
    expect(stderr).toMatch(/^new:topic: --related: The related topic `cosr` does not exist.* Did you mean `cors`\?\n$/)
  })
})
