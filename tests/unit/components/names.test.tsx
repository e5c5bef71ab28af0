// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { guidelineFile, section, topicFile } from '../../support/content.ts'
import { renderApp } from '../../support/render-app.tsx'

const COMPANIES = ['Ørsted', 'Straßen NRW', '日本電機', 'Львівобленерго', 'Électricité de France']
/** So many that the logo filter offers a field. */
const OTHERS = Array.from({ length: 20 }, (_, at) => `Company ${at}`)

const FILES = Object.fromEntries([
  ['paging.md', topicFile('paging', { topic_name: 'Paging', topic_category: 'Größe & Maße' })],
  ...[...COMPANIES, ...OTHERS].map((company, at) => [
    `g${at}.md`,
    guidelineFile(
      `g${at}`,
      { paging: [section(`https://g${at}.example/#paging`)] },
      { guideline_company: company, guideline_title: `Guide ${at}` },
    ),
  ]),
])

test.each(COMPANIES)('a press on the logo of %s leaves its guideline and is kept in the address', async (company) => {
  const { user, router } = await renderApp('/design/topics/paging', FILES)
  await user.click(screen.getByRole('checkbox', { name: new RegExp(`^${company}`) }))
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1))
  expect(router.state.location.searchStr).toMatch(/^\?company=[a-z0-9-]+$/)
})

test.each([
  ['electricite', 'Électricité de France'],
  ['STRASSEN', 'Straßen NRW'],
  ['straßen', 'Straßen NRW'],
  ['orsted', 'Ørsted'],
  ['電機', '日本電機'],
])('“Find a company” takes %s for %s', async (typed, company) => {
  const { user } = await renderApp('/design/guidelines/', FILES)
  const more = screen.queryByRole('button', { name: /more$/ })
  if (more) await user.click(more)
  await user.type(screen.getByRole('searchbox', { name: 'Find a company' }), typed)
  const companies = screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ name }) => name === 'company')
  expect(companies.map((box) => box.closest('label')?.textContent)).toEqual([expect.stringContaining(company)])
})

test('a category has an id that the address takes', async () => {
  await renderApp('/search?q=paging&category=grosse-masse', FILES)
  expect(await screen.findByRole('checkbox', { name: /^Größe & Maße/, checked: true })).toBeTruthy()
})
