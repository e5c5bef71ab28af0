import { expect, test } from 'vitest'
import { openApiText } from '../../../../../src/publish/data/openapi/document.ts'
import { dataSource } from '../../../../../src/publish/data/data-source.ts'
import { compileFiles } from '../../../../support/compile.ts'
import { guidelineFile, section, topicFile } from '../../../../support/content.ts'

const FILES = {
  'topics/paging.md': topicFile('paging'),
  'guidelines/acme.md': guidelineFile('acme-guide', { paging: [section('https://acme.example/#paging')] }),
}

test('of content kept elsewhere no licence and no contact are claimed, and examples are things that are there', () => {
  const text = openApiText(dataSource(compileFiles(FILES), { base: '/' }))
  expect(text).not.toMatch(/^ {2}(?:license|contact):|MIT/m)
  expect(text).toContain('example: acme-guide')
})
