import { expect, test } from 'vitest'
import { publishedFiles } from '../../../../src/data/compiler/published-files.ts'
import { compileFiles } from '../../../support/compile.ts'
import { guidelineFile, section, topicFile } from '../../../support/content.ts'

function publish() {
  const { catalogue } = compileFiles({
    'topics/cors.md': topicFile('cors'),
    'guidelines/a.md': guidelineFile('a', { cors: [section('https://a.example/#c')] }, { guideline_company: 'Acme' }),
  })
  const files = publishedFiles(catalogue, '0f3a')
  const json = (path: string) => JSON.parse(files.get(path)?.() ?? 'null') as { name: string; content: object }
  return { catalogue, files, json }
}

test('pages, lists and search are files, each with the name that it is asked for by', () => {
  const { catalogue, json } = publish()
  expect(json('data/home.json')).toEqual({ name: 'data/home.json?v=0f3a', content: catalogue.home })
  expect(json('data/topics/cors.json').content).toEqual(catalogue.topics[0])
  expect(json('data/guidelines/a.json').content).toEqual(catalogue.guidelines[0])
  expect(json('data/search.json').content).toHaveProperty('topics')
})

test('companies without a logo have a monogram', () => {
  expect(publish().files.get('monograms/acme.svg')?.()).toContain('>Ac</text>')
})
