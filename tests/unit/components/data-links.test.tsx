// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { guidelineFile, section, topicFile } from '../../support/content.ts'
import { renderApp } from '../../support/render-app.tsx'

const content = {
  'topics/cors.md': topicFile('cors', { topic_name: 'CORS' }),
  'guidelines/a.md': guidelineFile('a', { cors: [section('https://a.example/#c')] }),
}

/** The links of the footer that lead to data. */
function dataLinks(): string[] {
  return within(screen.getByRole('contentinfo'))
    .queryAllByRole('link')
    .filter((link) => link.hasAttribute('type'))
    .map((link) => `${link.textContent} ${link.getAttribute('href')}`)
}

test('the footer leads to the content of the open page as data', async () => {
  const { user } = await renderApp('/design/topics/cors', content)
  expect(dataLinks()).toEqual([
    'This page as JSON /design/topics/cors/guidelines.json',
    'YAML /design/topics/cors/guidelines.yaml',
    'Markdown /design/topics/cors.md',
  ])
  await user.click(screen.getByRole('link', { name: 'Guidelines' }))
  await screen.findByRole('heading', { level: 1, name: 'Guidelines' })
  expect(dataLinks()).toEqual([
    'This page as JSON /design/guidelines.json',
    'YAML /design/guidelines.yaml',
    'Markdown /design/guidelines.md',
  ])
})

test.each(['/design/topics/nothing', '/blog/nothing', '/search'])('%s has no data', async (path) => {
  await renderApp(path, content)
  expect(dataLinks()).toEqual([])
})
