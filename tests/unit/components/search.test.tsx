// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { guidelineFile, section, topicFile } from '../../support/content.ts'
import { renderApp } from '../../support/render-app.tsx'

const FILES = {
  'paging.md': topicFile('collection-pagination', { topic_name: 'Pagination', topic_aliases: ['infinite scroll'] }),
  'caching.md': topicFile('http-caching', { topic_name: 'Caching' }),
  'not-found.md': topicFile('http-status-404', { topic_name: '404 Not Found' }),
  'zalando.md': guidelineFile('zalando', {
    'collection-pagination': [
      section('https://zalando.example/#159', { name: 'MUST support pagination', level: 'must' }),
    ],
    'http-caching': [section('https://zalando.example/#caching', { name: 'Document cacheable endpoints' })],
  }),
}

async function openDialog(path = '/design/topics/http-caching') {
  const app = await renderApp(path, FILES)
  await app.user.keyboard('/')
  await screen.findByRole('combobox', { name: 'Search the catalogue' })
  return app
}

function options(): (string | null)[] {
  return screen.getAllByRole('option').map((option) => option.getAttribute('href'))
}

test('a slash opens search, the best result is active, Enter opens it and Back brings the query again', async () => {
  const { user, address, router } = await openDialog()
  await user.type(screen.getByRole('combobox'), 'pagnation')
  await waitFor(() => expect(options()[0]).toBe('/design/topics/collection-pagination'))
  expect(screen.getByRole('option', { selected: true }).getAttribute('href')).toBe(
    '/design/topics/collection-pagination',
  )
  await user.keyboard('{Enter}')
  await waitFor(() => expect(address()).toBe('/design/topics/collection-pagination'))
  expect(screen.queryByRole('combobox')).toBeNull()
  router.history.back()
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('pagnation'))
})

test('a word that the name does not have is explained', async () => {
  const { user } = await openDialog()
  await user.type(screen.getByRole('combobox'), 'infinite scroll')
  expect(await screen.findByText(/^also called/)).toBeTruthy()
})

test('words are found in any order, and kinds can be chosen', async () => {
  const { user } = await openDialog()
  await user.type(screen.getByRole('combobox'), 'zalando pagination')
  await waitFor(() => expect(options()).toContain('/design/topics/collection-pagination#zalando'))
  await user.click(screen.getByRole('button', { name: /^Guidelines/ }))
  await waitFor(() => expect(options()).toEqual(['/design/guidelines/zalando']))
})

test.each(['null', '[1]', '   ', '🙂', 'עברית', 'x'.repeat(10_000), '"', '-', 'company:', '%00'])(
  'a query that is no word does no harm (%#)',
  async (text) => {
    const { user } = await renderApp(`/search?q=${encodeURIComponent(text)}`, FILES)
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe(text)
    await user.clear(screen.getByRole('combobox'))
  },
)

test('the page of search reads query and filters from the address, and writes them there', async () => {
  const { user, address } = await renderApp('/search?q=404', FILES)
  expect(await screen.findByRole('option', { name: /404 Not Found/ })).toBeTruthy()
  await user.clear(screen.getByRole('combobox'))
  await user.type(screen.getByRole('combobox'), 'caching')
  await user.click(await screen.findByRole('checkbox', { name: /^zalando/ }))
  expect(address()).toBe('/search?q=caching&company=zalando')
})

test('nothing found offers a way out', async () => {
  await renderApp('/search?q=blockchain', FILES)
  expect(await screen.findByText('Nothing about “blockchain”')).toBeTruthy()
  const suggest = screen.getByRole('link', { name: 'suggest one' })
  expect(suggest.getAttribute('href')).toContain('blockchain')
})

test('filters that leave nothing can be dropped', async () => {
  const { user } = await renderApp('/search?q=pagination&kind=guideline', FILES)
  await user.click(await screen.findByRole('button', { name: /Search without filters/ }))
  expect((await screen.findAllByRole('option')).length).toBeGreaterThan(0)
})

test('search that does not load can be asked for again', async () => {
  let calls = 0
  const { user } = await renderApp('/search?q=pagination', FILES, {
    search: () => Promise.reject(new Error(`attempt ${(calls += 1)}`)),
  })
  await user.click(await screen.findByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(calls).toBe(2))
})

test.each(['404', 'null', '[1]', 'x'.repeat(10_000), '   ', '🙂🙂', 'واجهة', '%', '<b>', '"', 'constructor', '{}'])(
  'the query %.8j in the address is that of the field, and does no harm',
  async (query) => {
    await renderApp(`/search?q=${encodeURIComponent(query)}`, FILES)
    expect(await screen.findByRole('heading', { level: 1, name: 'Search' })).toBeTruthy()
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe(query))
  },
)
