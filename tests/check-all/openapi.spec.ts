import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, test } from '../e2e/page.ts'

const SITE = join(import.meta.dirname, '../../dist')

for (const rules of ['minimal', 'recommended', 'recommended-strict', 'spec'] as const) {
  test(`the description of the whole catalogue keeps the rules “${rules}” of a linter`, async () => {
    const source = readFileSync(join(SITE, 'openapi.yaml'), 'utf8')
    const config = await createConfig({ extends: [rules] })
    expect(await lintFromString({ source, absoluteRef: '/openapi.yaml', config })).toEqual([])
  })
}
