// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { Subject } from '../../../src/data/citation/citable.ts'

const PAGE = 'https://stylebook.example/design/topics/paging#zebra'
const SECTION = 'https://zebra.example/?a=1&b=2#pages'
const SUBJECT: Subject = {
  name: 'Zebra on Paging',
  choices: [
    { label: 'Zebra on Paging', work: { kind: 'page', title: 'Zebra on Paging', url: PAGE }, record: '' },
    { label: 'Pages', work: { kind: 'section', title: 'Pages', url: SECTION }, record: '' },
  ],
}
const REPORT = { name: 'Report a wrong or dead link' }

afterEach(cleanup)

/** The dialog, in a build that knows this repository. */
async function openDialog(repository: string) {
  vi.stubEnv('STYLEBOOK_REPOSITORY', repository)
  vi.resetModules()
  const { CiteDialog } = await import('../../../src/components/cite/cite-dialog.tsx')
  render(<CiteDialog load={async () => SUBJECT} onClose={() => {}} />)
  await screen.findByRole('textbox', { name: 'To be copied' })
}

/** What the issue behind the link is filled in with. */
function filledIn() {
  const { origin, pathname, searchParams } = new URL(screen.getByRole('link', REPORT).getAttribute('href') ?? '')
  return { at: origin + pathname, page: searchParams.get('page'), link: searchParams.get('link') }
}

test('a wrong link is reported in the repository, with the place and what is cited filled in', async () => {
  await openDialog('https://git.example/acme/stylebook')
  const at = 'https://git.example/acme/stylebook/issues/new'
  expect(filledIn()).toEqual({ at, page: PAGE, link: '' })
  await userEvent.selectOptions(screen.getByLabelText('What'), 'Section: Pages')
  expect(filledIn()).toEqual({ at, page: PAGE, link: SECTION })
})

test('where no repository is known nothing leads there', async () => {
  await openDialog('')
  expect(screen.queryByRole('link', REPORT)).toBeNull()
})
