import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile } from '../../../../src/data/compiler/compile.ts'
import { COMPLETE_CONTENT } from '../../../support/build-site.ts'
import { topicFile } from '../../../support/content.ts'
import { createWorkspace } from '../../../support/workspace.ts'

function cachedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
}

test('a content folder says the same when its files are kept from an earlier build', () => {
  const { folder } = createWorkspace()
  const folders = { contentFolder: COMPLETE_CONTENT, publicFolder: join(COMPLETE_CONTENT, 'public') }
  const fresh = compile(folders)
  const first = compile({ ...folders, cacheFolder: folder })
  expect(cachedFiles(folder)).toHaveLength([...fresh.sources.keys()].filter((name) => name.endsWith('.md')).length)
  const second = compile({ ...folders, cacheFolder: folder })
  for (const { catalogue, problems } of [first, second]) {
    expect(catalogue).toEqual(fresh.catalogue)
    expect(problems).toEqual(fresh.problems)
  }
})

test('a file with errors is kept with its errors, and a changed file is read again', () => {
  const wrong = topicFile('cors').replace('topic_name', 'topic_nmae')
  const workspace = createWorkspace({ 'content/cors.md': wrong })
  const folders = { contentFolder: join(workspace.folder, 'content'), publicFolder: workspace.folder }
  const codes = () =>
    compile({ ...folders, cacheFolder: join(workspace.folder, 'cache') }).problems.map(({ code }) => code)
  const before = codes()
  expect(before).toContain('unknown-key')
  expect(codes()).toEqual(before)
  workspace.write({ 'content/cors.md': topicFile('cors') })
  expect(codes()).not.toContain('unknown-key')
  expect(cachedFiles(join(workspace.folder, 'cache'))).toHaveLength(1)
})

test('a cache that was damaged counts for nothing', () => {
  const workspace = createWorkspace({ 'content/cors.md': topicFile('cors') })
  const cacheFolder = join(workspace.folder, 'cache')
  const folders = { contentFolder: join(workspace.folder, 'content'), publicFolder: workspace.folder, cacheFolder }
  const { catalogue } = compile(folders)
  for (const name of cachedFiles(cacheFolder)) writeFileSync(join(cacheFolder, name), '{"name": "co')
  expect(compile(folders).catalogue).toEqual(catalogue)
})
