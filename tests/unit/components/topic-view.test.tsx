// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { guidelineFile, section, topicFile } from '../../support/content.ts'
import { renderApp } from '../../support/render-app.tsx'

const ASKING = {
  topic_question: 'Which style?',
  topic_choice: 'several',
  topic_options: [
    { id: 'cursor', label: 'Cursor' },
    { id: 'offset', label: 'Offset' },
  ],
}

function guideline(id: string, references: ReturnType<typeof section>[], fields = {}, decision: object[] = []) {
  return guidelineFile(id, {}, { topics: [{ topic_id: 'paging', references, decision }], ...fields })
}

const FILES = {
  'paging.md': topicFile('paging', { topic_name: 'Paging', ...ASKING }),
  'zebra.md': guideline(
    'zebra',
    [
      section('https://zebra.example/#159', { name: 'MUST page', level: 'must' }),
      section('https://zebra.example/#more'),
    ],
    {},
    [{ option: 'cursor', url: 'https://zebra.example/#159', note: 'Opaque.' }],
  ),
  'adder.md': guideline(
    'adder',
    [section('https://adder.example/#pages', { name: 'Seiten', level: 'should' })],
    { guideline_language: 'de' },
    [{ option: 'offset', url: 'https://adder.example/#pages' }],
  ),
  'old.md': guideline(
    'Old',
    [section('https://old.example/#pages')].map((one) => one),
    {
      guideline_id: 'old',
      guideline_status: 'archived',
    },
  ),
}

test('guidelines stand in the order of their companies, whatever the case', async () => {
  await renderApp('/design/topics/paging', FILES)
  const names = screen.getAllByRole('article').map((article) => within(article).getByRole('heading').textContent)
  expect(names.map((name) => name?.replace('Cite', ''))).toEqual(['adder', 'Old', 'zebra'])
})

test('what a guideline ranks below another is also allowed, and how binding it is holds where it is taken', async () => {
  const url = 'https://zebra.example/#pages'
  await renderApp('/design/topics/paging', {
    ...FILES,
    'zebra.md': guideline('zebra', [section(url)], {}, [
      { option: 'cursor', url, strength: 'should' },
      { option: 'offset', url, strength: 'must', also: true, note: 'For tables.' },
    ]),
    'adder.md': guideline('adder', [section('https://adder.example/#pages')], {}, [
      { option: 'cursor', url: 'https://adder.example/#pages' },
      { option: 'offset', url: 'https://adder.example/#pages', also: true, note: 'For tables.' },
    ]),
  })
  const takes = (name: string) =>
    within(screen.getByRole('article', { name }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  expect(takes('zebra')).toContain('OffsetAlso allowed, where taken: mustFor tables.')
  expect(takes('adder')).toContain('OffsetAlso allowed. For tables.')
  expect(screen.getByTitle('zebra: zebra guide (also allowed)')).toBeTruthy()
})

test('of a company with several guidelines, those that take no position are named by their titles', async () => {
  await renderApp('/design/topics/paging', {
    ...FILES,
    'second.md': guideline('zebra-events', [section('https://zebra.example/events#pages')], {
      guideline_title: 'Zebra Event Rules',
      guideline_company: 'zebra',
    }),
  })
  const silent = screen.getByText(/here take no position/).closest('details')
  const names = [...(silent?.querySelectorAll('li') ?? [])].map((item) => item.textContent)
  expect(names).toEqual(['Old', 'Zebra Event Rules'])
})

test('a section shows its level, its heading without the level word, and the number it is cited by', async () => {
  await renderApp('/design/topics/paging', FILES)
  const zebra = screen.getByRole('article', { name: 'zebra' })
  expect(within(zebra).getByRole('link', { name: 'Page' }).getAttribute('href')).toBe('https://zebra.example/#159')
  expect(within(zebra).getByText('must')).toBeTruthy()
  expect(within(zebra).getByText('#159')).toBeTruthy()
})

test('a heading in another language says so', async () => {
  await renderApp('/design/topics/paging', FILES)
  expect(screen.getByRole('link', { name: 'Seiten' }).getAttribute('lang')).toBe('de')
})

test('the chart counts who takes what, and a row leaves only its guidelines', async () => {
  const { user, address } = await renderApp('/design/topics/paging', FILES)
  await user.click(screen.getByRole('button', { name: /^Cursor/ }))
  expect(screen.getAllByRole('article')).toHaveLength(1)
  expect(address()).toBe('/design/topics/paging?option=cursor')
  expect(screen.getByText('Opaque.')).toBeTruthy()
})

test('levels and retired guidelines can be left out, and all shown again', async () => {
  const { user, address } = await renderApp('/design/topics/paging', FILES)
  await user.click(screen.getByRole('button', { name: /^Hide retired/ }))
  expect(screen.queryByRole('article', { name: 'Old' })).toBeNull()
  await user.click(screen.getByRole('button', { name: /^must/ }))
  expect(screen.getAllByRole('article')).toHaveLength(1)
  expect(address()).toBe('/design/topics/paging?status=current&level=must')
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  expect(screen.getAllByRole('article')).toHaveLength(3)
})

test('a filter that leaves nothing says so and names the way back', async () => {
  await renderApp('/design/topics/paging?company=adder&level=must', FILES)
  expect(screen.getByText('No guideline matches these filters')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Show all' })).toBeTruthy()
})

test('what is chosen stands at hand and is taken back with a press', async () => {
  const { user, address } = await renderApp('/design/topics/paging?company=adder,zebra', FILES)
  await user.click(await screen.findByRole('button', { name: 'Remove adder' }))
  expect(address()).toBe('/design/topics/paging?company=zebra')
  expect(screen.getAllByRole('article')).toHaveLength(1)
})

test('a choice is a step that Back takes back', async () => {
  const { user, router } = await renderApp('/design/topics/paging', FILES)
  await user.click(screen.getByRole('checkbox', { name: /adder/ }))
  expect(screen.getAllByRole('article')).toHaveLength(1)
  router.history.back()
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(3))
})

test('a logo that is pressed is chosen at once, and pressed again before the router has shown it, taken back', async () => {
  const { address } = await renderApp('/design/topics/paging', FILES)
  const logo = screen.getByRole('button', { name: /^Choose Zebra/i })
  fireEvent.click(logo)
  expect(logo.getAttribute('aria-pressed')).toBe('true')
  fireEvent.click(logo)
  expect(logo.getAttribute('aria-pressed')).toBe('false')
  await waitFor(() => expect(address()).toBe('/design/topics/paging'))
})

test('a topic without references says so', async () => {
  await renderApp('/design/topics/lonely', { 'lonely.md': topicFile('lonely') })
  expect(screen.getByText('No guideline in the catalogue deals with this yet')).toBeTruthy()
})

test('an unknown topic is a page not found', async () => {
  await renderApp('/design/topics/nothing', FILES)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Page not found')
})

test('content that does not load can be asked for again', async () => {
  // React and the router report what an error boundary catches.
  const reported = [vi.mocked(console.error), vi.mocked(console.warn)].map((spy) => spy.mockImplementation(() => {}))
  let calls = 0
  const { user } = await renderApp('/design/topics/paging', FILES, {
    topic: async () => {
      calls += 1
      if (calls === 1) throw new Error('offline')
      return undefined
    },
  })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This page could not be loaded')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Page not found')).toBeTruthy()
  for (const spy of reported) spy.mockClear()
})

test('entries can stand by option, most taken first, and by level, as the address says', async () => {
  const both = guideline('both', [section('https://both.example/#pages')], {}, [
    { option: 'cursor', url: 'https://both.example/#pages' },
    { option: 'offset', url: 'https://both.example/#pages' },
  ])
  const { router } = await renderApp('/design/topics/paging?sort=option', { ...FILES, 'both.md': both })
  const inGroup = (name: RegExp) =>
    within(screen.getByRole('region', { name }))
      .getAllByRole('article')
      .map((article) => within(article).getByRole('link', { name: /^(?:zebra|adder|old|both)$/i }).textContent)
  expect(inGroup(/^Cursor 2$/)).toEqual(['both', 'zebra'])
  expect(inGroup(/^Offset 2$/)).toEqual(['adder', 'both'])
  expect(inGroup(/^No position 1$/)).toEqual(['Old'])
  // The place of an address is there once.
  expect(document.querySelectorAll('#both')).toHaveLength(1)
  fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'level' } })
  await waitFor(() => expect(router.state.location.search).toEqual({ sort: 'level' }))
  expect(inGroup(/^MUST 1$/)).toEqual(['zebra'])
  expect(inGroup(/^No level stated 2$/)).toEqual(['both', 'Old'])
})

test('an order that there is not is named', async () => {
  await renderApp('/design/topics/paging?sort=size', FILES)
  expect(screen.getByRole('button', { name: /size/ })).toBeTruthy()
  expect(screen.queryAllByRole('article')).toHaveLength(3)
})
