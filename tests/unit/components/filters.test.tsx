// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { guidelineFile, section, topicFile } from '../../support/content.ts'
import { renderApp } from '../../support/render-app.tsx'

const QUESTION = {
  topic_question: 'Which style?',
  topic_options: [
    { id: 'cursor', label: 'Cursor' },
    { id: 'offset', label: 'Offset' },
  ],
}

function guideline(id: string, topics: string[], fields: Record<string, unknown> = {}, level = 'must') {
  const references = (topic: string) => [section(`https://${id}.example/#${topic}`, { level })]
  const taken = (topic: string) =>
    topic === 'paging' ? { decision: [{ option: 'cursor', url: `https://${id}.example/#paging` }] } : {}
  return guidelineFile(
    id,
    {},
    {
      topics: topics.map((topic) => ({ topic_id: topic, references: references(topic), ...taken(topic) })),
      ...fields,
    },
  )
}

const FILES = {
  'paging.md': topicFile('paging', { topic_name: 'Paging', ...QUESTION }),
  'caching.md': topicFile('caching', { topic_name: 'Caching' }),
  'zebra.md': guideline('zebra', ['paging'], { guideline_company: 'Zebra Systems', guideline_sector: 'company' }),
  'adder.md': guideline('adder', ['paging'], { guideline_sector: 'government' }, 'should'),
  'viper.md': guideline('viper', ['caching'], { guideline_company: 'Viper', guideline_sector: 'open-source' }),
}

/** What the chips of the page say, and after them those of the selection. */
function chips(): string[] {
  return ['Active filters', 'Chosen guidelines']
    .flatMap((name) => screen.queryByRole('list', { name }) ?? [])
    .flatMap((list) => within(list).queryAllByRole('button'))
    .map((chip) => (chip.getAttribute('aria-label') ?? '').replace(/^Remove /, ''))
}

test('a topic names the companies that it has nothing of, and those that do not exist; nothing fits them', async () => {
  const { user, address } = await renderApp('/design/topics/paging?company=nobody,viper', FILES)
  await waitFor(() =>
    expect(chips()).toEqual(['Viper: nothing on this topic', 'There is no company “nobody”', 'Viper']),
  )
  expect(screen.queryAllByRole('article')).toEqual([])
  await user.click(screen.getByRole('checkbox', { name: /adder/ }))
  expect(screen.getAllByRole('article')).toHaveLength(1)
  expect(address()).toBe('/design/topics/paging?company=adder,nobody,viper')
  await user.click(screen.getByRole('button', { name: 'Remove There is no company “nobody”' }))
  await user.click(screen.getByRole('button', { name: 'Remove Viper: nothing on this topic' }))
  expect(address()).toBe('/design/topics/paging?company=adder')
})

test('what is written in other letters, or by its name, is understood', async () => {
  const { user, address } = await renderApp(
    '/design/topics/paging?company=Zebra+systems,zebra-systems&level=MUST',
    FILES,
  )
  await waitFor(() => expect(chips()).toEqual(['MUST', 'Zebra Systems']))
  expect(screen.getAllByRole('article')).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Remove Zebra Systems' }))
  expect(address()).toBe('/design/topics/paging?level=MUST')
})

test.each([
  ['level=may', 'MAY: nothing on this topic'],
  ['level=shall', 'There is no level “shall”'],
  ['sector=open-source', 'Open source: nothing on this topic'],
  ['scope=xyz', 'There is no scope “xyz”'],
  ['option=keyset', 'There is no option “keyset”'],
  ['status=old', 'There is no status “old”'],
])('a topic names ?%s', async (query, name) => {
  await renderApp(`/design/topics/paging?${query}`, FILES)
  await waitFor(() => expect(chips()).toEqual([name]))
})

test.each([
  ['/design/guidelines/?company=nobody', 'There is no company “nobody”'],
  ['/design/guidelines/?sector=bank&sort=age', 'There is no sector “bank”', 'There is no order “age”'],
  ['/design/guidelines/?country=zz', 'There is no country “zz”'],
  ['/design/topics/?company=nobody', 'There is no company “nobody”'],
  ['/design/topics/?kind=odd', 'There is no kind of result “odd”'],
  ['/design/decisions?follow=nobody', 'There is no guideline “nobody”'],
  ['/design/decisions?follow=viper', 'viper guide: takes no position'],
  ['/design/decisions?sector=open-source', 'Open source: takes no position'],
  ['/design/decisions?sort=age', 'There is no order “age”'],
  ['/search?q=paging&company=nobody', 'There is no company “nobody”'],
  ['/search?q=paging&company=VIPER', 'Viper: nothing found', 'Viper'],
  [
    '/design/topics/paging?guidelines=viper,gone',
    'viper guide: nothing on this topic',
    'Viper',
    'There is no guideline “gone”',
  ],
  ['/design/decisions?guidelines=viper', 'viper guide: takes no position', 'Viper'],
  ['/search?q=paging&category=nothing', 'There is no category “nothing”'],
  ['/search?q=paging&kind=odd', 'There is no kind of result “odd”'],
])('%s names what the page does not have', async (path, ...names) => {
  await renderApp(path, FILES)
  await waitFor(() => expect(chips()).toEqual([...names]))
})

test('several values of a choice among few are all shown, and understood in any letters', async () => {
  await renderApp('/design/decisions?sector=Company,GOVERNMENT', FILES)
  await waitFor(() => expect(chips()).toEqual(['Company', 'Government']))
  expect(screen.getByText('1 question, 2 guidelines')).toBeTruthy()
})

test('search takes a company written in other letters for what it means', async () => {
  await renderApp('/search?q=paging&company=Zebra+Systems', FILES)
  await waitFor(() => expect(chips()).toEqual(['Zebra Systems']))
  expect(await screen.findByRole('checkbox', { name: /Zebra Systems/ })).toHaveProperty('checked', true)
})

test('counts of levels are those with the other filters', async () => {
  await renderApp('/design/topics/paging?company=adder', FILES)
  const levels = within(screen.getByRole('group', { name: 'Level' }))
  expect(levels.getAllByRole('button').map((button) => button.textContent)).toEqual(['must0', 'should1'])
})

test('a filter that leaves out the guideline that is followed says so', async () => {
  await renderApp('/design/decisions?follow=zebra&sector=government', FILES)
  expect(await screen.findByText(/1 question, 1 guideline\. These filters leave out zebra/)).toBeTruthy()
})

test('“Show all” and a link to the bare list empty the field; typing does not lose a letter', async () => {
  const { user, address, router } = await renderApp('/design/topics/', FILES)
  const field = screen.getByRole('searchbox', { name: 'Filter topics' })
  await user.type(field, 'cach')
  expect(field).toHaveProperty('value', 'cach')
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  await waitFor(() => expect(field).toHaveProperty('value', ''))
  expect(address()).toBe('/design/topics/')
  await user.type(field, 'pag ing')
  expect(field).toHaveProperty('value', 'pag ing')
  await router.navigate({ to: '/design/topics/' })
  await waitFor(() => expect(field).toHaveProperty('value', ''))
  router.history.back()
  await waitFor(() => expect(field).toHaveProperty('value', 'pag ing'))
})
