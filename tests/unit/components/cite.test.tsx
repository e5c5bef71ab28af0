// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { guidelineFile, section, topicFile } from '../../support/content.ts'
import { renderApp } from '../../support/render-app.tsx'

const FILES = {
  'paging.md': topicFile('paging', { topic_name: 'Paging' }),
  'zebra.md': guidelineFile('zebra', { paging: [section('https://zebra.example/?a=1&b=2#pages')] }),
}

afterEach(() => {
  cleanup()
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** What the form behind a link is filled in with. */
function filledIn(link: HTMLElement) {
  const { searchParams } = new URL(link.getAttribute('href') ?? '')
  return { page: searchParams.get('page'), link: searchParams.get('link') }
}

test('a wrong link of what is cited is reported in the repository, with page and link filled in', async () => {
  const { user } = await renderApp('/design/topics/paging', FILES)
  await user.click(screen.getByRole('link', { name: 'Cite zebra, zebra guide' }))
  const dialog = await screen.findByRole('dialog', { name: /^Cite zebra/ })
  const report = () => within(dialog).getByRole('link', { name: 'Report a wrong or dead link' })
  await within(dialog).findByRole('textbox')
  expect(report().getAttribute('href')).toMatch(/^https:\/\/example\.com\/stylebook\/issues\/new\?/)
  expect(filledIn(report())).toEqual({ page: location.href, link: '' })
  await user.selectOptions(within(dialog).getByLabelText('What'), 'Section: pages')
  expect(filledIn(report())).toEqual({ page: location.href, link: 'https://zebra.example/?a=1&b=2#pages' })
})

test('where no repository is known nothing leads there', async () => {
  vi.stubEnv('STYLEBOOK_REPOSITORY', '')
  vi.resetModules()
  const { CiteDialog } = await import('../../../src/components/cite/cite-dialog.tsx')
  const work = { kind: 'section', title: 'Pages', url: 'https://zebra.example/#pages' } as const
  const subject = { name: 'Pages', choices: [{ label: 'Pages', work, record: '' }] }
  render(<CiteDialog load={async () => subject} onClose={() => {}} />)
  await screen.findByRole('textbox', { name: 'To be copied' })
  expect(screen.queryByRole('link')).toBeNull()
})
