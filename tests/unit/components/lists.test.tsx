// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { guidelineFile, section, topicFile } from '../../support/content.ts'
import { renderApp } from '../../support/render-app.tsx'

function guideline(id: string, fields: Record<string, unknown>, topics = ['caching']) {
  return guidelineFile(
    id,
    Object.fromEntries(topics.map((topic) => [topic, [section(`https://${id}.example/#${topic}`)]])),
    fields,
  )
}

const FILES = {
  'caching.md': topicFile('caching', { topic_name: 'Caching' }),
  'etags.md': topicFile('etags', { topic_name: 'ETags', topic_category: 'HTTP' }),
  'alpha.md': guideline('alpha', {
    guideline_sector: 'company',
    guideline_country: 'DE',
    guideline_date: '2020-01-01',
  }),
  'beta.md': guideline(
    'beta',
    { guideline_sector: 'government', guideline_country: 'DE', guideline_date: '2024-01-01' },
    ['caching', 'etags'],
  ),
  'gamma.md': guideline('gamma', {
    guideline_sector: 'government',
    guideline_country: 'BE',
    guideline_date: '2022-01-01',
  }),
}

function companies(): (string | undefined)[] {
  return screen.getAllByRole('rowheader').map((row) => row.textContent?.trim().split(' ')[0])
}

test('guidelines with the most topics come first; other orders are a press away', async () => {
  const { user, address } = await renderApp('/design/guidelines/', FILES)
  expect(companies()[0]).toBe('beta')
  await user.click(screen.getByRole('button', { name: 'Updated' }))
  expect(companies()).toEqual(['beta', 'gamma', 'alpha'])
  await user.click(screen.getByRole('button', { name: 'Guideline' }))
  expect(companies()).toEqual(['alpha', 'beta', 'gamma'])
  expect(address()).toBe('/design/guidelines/?sort=company')
})

test('facets count what a choice would leave, given the other facets', async () => {
  const { user } = await renderApp('/design/guidelines/?sector=government', FILES)
  const country = screen.getByRole('group', { name: 'Country' })
  expect(
    within(country)
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.textContent),
  ).toEqual(['Belgium1', 'Germany1'])
  await user.click(within(country).getByRole('checkbox', { name: /Germany/ }))
  expect(companies()).toEqual(['beta'])
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  expect(companies()).toHaveLength(3)
})

test('topics are found by the beginnings of their words', async () => {
  const { user, address } = await renderApp('/design/topics/', FILES)
  await user.type(screen.getByRole('searchbox', { name: 'Filter topics' }), 'cach')
  expect(screen.queryByRole('link', { name: /ETags/ })).toBeNull()
  expect(address()).toBe('/design/topics/?q=cach')
})

test('topics of a company are those it deals with', async () => {
  await renderApp('/design/topics/?company=alpha', FILES)
  expect(screen.getByText('1 of 2 topics in 1 category')).toBeTruthy()
})

const MANY = Object.fromEntries(
  Array.from({ length: 25 }, (_, at) => [
    `c${at}.md`,
    guideline(`company${at}`, { guideline_company: `Company ${at}` }),
  ]),
)

test('a long list of companies can be narrowed by typing', async () => {
  const { user } = await renderApp('/design/topics/caching', { ...FILES, ...MANY })
  await user.type(screen.getByRole('searchbox', { name: 'Find a company' }), 'company 1')
  const names = screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)
  expect(names).toHaveLength(11)
})

test('Enter takes the only company found, what is chosen stands below what is found, and “Show all” ends the search', async () => {
  const { user, address } = await renderApp('/design/topics/caching?company=company-3', { ...FILES, ...MANY })
  const field = screen.getByRole('searchbox', { name: 'Find a company' })
  const names = () =>
    screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent?.replace(/\d$/, ''))
  await user.type(field, 'company 17')
  expect(names()).toEqual(['Company 17', 'Company 3'])
  await user.keyboard('{Enter}')
  expect(address()).toBe('/design/topics/caching?company=company-17,company-3')
  await user.keyboard('{Enter}')
  expect(address()).toBe('/design/topics/caching?company=company-3')
  await user.click(screen.getByRole('checkbox', { name: /^Company 3/ }))
  expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find a company' }).value).toBe('')
})

test('the home page names who publishes guidelines and leads to theirs', async () => {
  const { user, address } = await renderApp('/', FILES)
  const publishers = screen.getByRole('region', { name: 'Who publishes guidelines' })
  await user.click(within(publishers).getByRole('link', { name: /^beta/ }))
  expect(address()).toBe('/design/guidelines/?company=beta')
})
