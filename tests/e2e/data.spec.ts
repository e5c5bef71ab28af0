import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { alive, expect, test } from './page.ts'

const SITE = join(import.meta.dirname, '../../dist')

test('the footer leads to the page as data, also after a navigation', async ({ page, request }) => {
  await page.goto('/design/topics/cors')
  await alive(page)
  await page.getByRole('link', { name: 'Topics', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'This page as JSON' })).toHaveAttribute('href', '/design/topics.json')
  await page.goBack()
  for (const [name, type, text] of [
    ['This page as JSON', 'application/json', '"_embedded":{"topic":{"id":"cors"'],
    ['YAML', 'yaml', '\n_embedded:\n  topic:\n    id: cors\n'],
    ['Markdown', 'text/markdown', '# CORS\n'],
  ] as const) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href')
    const response = await request.get(href ?? '')
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toContain(type)
    expect(await response.text()).toContain(text)
  }
})

test('every link in the documents of the whole catalogue leads to a published file', () => {
  const documents = readdirSync(join(SITE, 'design'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:json|yaml)$/.test(file))
    .map((file) => join('design', file))
  expect(documents).toContain(join('design', 'topics', 'cors', 'guidelines.yaml'))
  const links = documents.flatMap((file) => {
    const text = readFileSync(join(SITE, file), 'utf8')
    return [
      ...text.matchAll(
        /(?:"(?:href|companyLogoUrl|screenshotUrl)":"|^ *(?:- )?(?:href|companyLogoUrl|screenshotUrl): )(\/[^"\n]*)/gm,
      ),
    ]
  })
  const missing = [...new Set(links.map(([, path = '']) => path))].filter((path) => !existsSync(join(SITE, path)))
  expect(links.length).toBeGreaterThan(10_000)
  expect(missing).toEqual([])
})

test('the description of the whole catalogue keeps the recommended rules of a linter', async () => {
  const source = readFileSync(join(SITE, 'openapi.yaml'), 'utf8')
  const config = await createConfig({ extends: ['recommended'] })
  expect(await lintFromString({ source, absoluteRef: '/openapi.yaml', config })).toEqual([])
})
