import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { createCompiler } from '../../../src/data/compiler/compile.ts'
import { prosePlugin } from '../../../src/publish/prose.ts'
import { contentFile, topicFile } from '../../support/content.ts'
import { createSite } from '../../support/site.ts'

/** What a build makes of prose, by slug: summary and HTML. */
async function builtProse(content: Record<string, string>, isLinked = false) {
  const { config, compiler: own, workspace } = createSite({ 'topics/cors.md': topicFile('cors'), ...content })
  const folder = join(workspace.folder, 'content')
  if (isLinked) {
    mkdirSync(join(workspace.folder, 'real'))
    renameSync(folder, join(workspace.folder, 'real/content'))
    symlinkSync('real/content', folder)
    for (const name of Object.keys(content)) {
      renameSync(join(folder, name), join(folder, name.replace(/\.md$/, '.text')))
      symlinkSync(name.replace(/^.*\/|\.md$/g, '').concat('.text'), join(folder, name))
    }
  }
  const compiler = createCompiler({ contentFolder: folder, publicFolder: own.publicFolder })
  const plugins = (config.plugins ?? []).map((plugin) =>
    plugin && 'name' in plugin && plugin.name === 'prose' ? prosePlugin(compiler) : plugin,
  )
  await build({ ...config, plugins })
  const assets = join(workspace.folder, 'site/dist/assets')
  return readdirSync(assets)
    .map((name) => readFileSync(join(assets, name), 'utf8'))
    .join('\n')
}

test('a list and the page say the same of prose, whatever its front matter looks like to other readers of YAML', async () => {
  const text = `---  
layout: post
title: 1_000
date: 2026-11-22T23:30:00-05:00
description: 12:30:45
---
Text below.
`
  const built = await builtProse({ 'news/figures.md': text })
  expect(built).toContain('1_000')
  expect(built).toContain('12:30:45')
  expect(built).toContain('2026-11-22')
  expect(built).not.toContain('2026-11-23')
  expect(built).toContain('<p>Text below.</p>')
  expect(built).not.toContain('layout: post')
})

test('a text that begins with a rule keeps what stands between rules', async () => {
  const built = await builtProse({
    'pages/about.md': contentFile({ layout: 'page', title: 'About' }, '---\nnote: Not this\n---\nEnd.\n'),
  })
  expect(built).toContain('Not this')
})

test('prose may be reached through links: the folder, or a file in it', async () => {
  const built = await builtProse(
    {
      'pages/about.md': contentFile(
        { layout: 'page', title: 'About' },
        'All about it, and [CORS](../topics/cors.md#more).',
      ),
    },
    true,
  )
  expect(built).toContain('All about it')
  expect(built).toContain('/design/topics/cors#more')
})
