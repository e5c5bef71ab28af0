import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, createBuilder } from 'vite'
import { describe, expect, test } from 'vitest'
import { contentFile, guidelineFile, section, topicFile } from '../../../support/content.ts'
import { createSite } from '../../../support/site.ts'

const content = {
  'topics/cors.md': topicFile('cors'),
  'guidelines/a.md': guidelineFile('a', { cors: [section('https://a.example/#c')] }, { guideline_company: 'Acme' }),
  'pages/about.md': contentFile({ layout: 'page', title: 'About' }, 'About us'),
}

describe('a build', () => {
  test('publishes the index in the code, and prose as chunks', async () => {
    const { config, workspace, printed } = createSite(content)
    await build(config)
    const published = (path: string) => readFileSync(join(workspace.folder, 'site/dist', path), 'utf8')
    const scripts = readdirSync(join(workspace.folder, 'site/dist/assets')).map((name) => published(`assets/${name}`))
    expect(scripts.filter((code) => code.includes('How to deal with cors'))).toHaveLength(1)
    expect(scripts.filter((code) => code.includes('About us'))).toHaveLength(1)
    expect(printed).toEqual([])
  })

  test('with errors fails at the place of the first one, with the whole report', async () => {
    const { config, workspace } = createSite({
      ...content,
      'topics/errors.md': topicFile('errors', { topic_alias: 'x', sort: 7 }),
    })
    const error: unknown = await build(config).catch((reason: unknown) => reason)
    expect(error).toHaveProperty('errors.0.id', join(workspace.folder, 'content/topics/errors.md'))
    expect(error).toHaveProperty('errors.0.loc', expect.objectContaining({ line: 7, column: 1 }))
    expect(error).toHaveProperty('errors.0.frame', expect.stringContaining('> 7 | topic_alias: x\n    | ^^^^^^^^^^^'))
    expect(String(error)).toContain('topics/errors.md:7:1 error unknown-key')
    expect(String(error)).toContain('topics/errors.md:8:7 error wrong-type')
    expect(String(error)).toContain('2 errors, 1 warning')
    expect(existsSync(join(workspace.folder, 'site/dist'))).toBe(false)
  })

  test('of client and server prints warnings once', async () => {
    const { config, printed } = createSite({ ...content, 'topics/errors.md': topicFile('errors') })
    const builder = await createBuilder({
      ...config,
      environments: { ssr: { build: { outDir: 'server', rolldownOptions: { input: '/main.js' } } } },
      builder: { sharedConfigBuild: true, sharedPlugins: true },
    })
    await builder.buildApp()
    const { client, ssr } = builder.environments
    if (client?.isBuilt === false) await builder.build(client)
    if (ssr?.isBuilt === false) await builder.build(ssr)
    expect(printed.filter((message) => message.includes('topic-without-references'))).toHaveLength(1)
  })
})
