import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { guidelineFile, section } from '../../../support/content.ts'
import { createRepository } from '../../../support/repository.ts'
import { AFTER, BEFORE, contentAbout, PAGE, SOURCE, sources } from './acme-guide.ts'

test('references to a document whose addresses name a commit are not broken, and are not accepted', async () => {
  const repository = createRepository()
  const before = repository.commit('2026-01-01', BEFORE)
  repository.commit('2026-02-01', { 'rest.md': '# Moved' })
  const page = `https://github.com/acme/guide/blob/${before}`
  const content = contentAbout(
    { commit: before },
    { ...SOURCE, address: `${page}/{path}`, movedTo: 'https://acme.example' },
  )
  const topics = { paging: [section(`${page}/rest.md#paging`)], events: [section(`${page}/events.md#ordering`)] }
  const guideline_source = { repository: 'https://github.com/acme/guide', commit: before }
  content.write({ 'guidelines/acme.md': guidelineFile('acme', topics, { guideline_source }) })
  const { stdout, status } = await sources(repository, content)
  expect(stdout).toContain(
    `  ! Addresses name the commit ${before.slice(0, 7)}, so none of them is broken.
  ! The document is kept at https://acme.example now.
  gone
`,
  )
  expect(stdout).toContain('; 0 references are broken\n')
  expect(status).toBe(0)
  repository.commit('2026-03-01', { 'rest.md': undefined, 'events.md': undefined })
  const gone = await sources(repository, content)
  expect(gone.stdout).toMatch(/ {2}! The document is gone from where it was kept: the commit \w{7} has no file/)
  expect(gone.status).toBe(0)
  const accepted = await sources(repository, content, 'acme', '--accept')
  expect(accepted.stdout).toBe(`acme: not accepted: its addresses name the commit ${before.slice(0, 7)}\n`)
  expect(accepted.status).toBe(1)
})

test('--accept enters commit and day, unless a reference is broken', async () => {
  const repository = createRepository()
  const before = repository.commit('2026-01-01', BEFORE)
  const fine = repository.commit('2026-02-01', { 'rest.md': BEFORE['rest.md'].replace('Whatever', 'All that') })
  const content = contentAbout({ commit: before })
  await sources(repository, content, '--mark')
  const file = () => readFileSync(join(content.folder, 'guidelines/acme.md'), 'utf8')
  expect(file()).toContain('changedSince: 2026-02-01')
  const accepted = await sources(repository, content, 'acme', '--accept', '--day', '2026-02-03')
  expect(accepted.stdout).toBe(`acme: compared with ${fine.slice(0, 7)} on 2026-02-03\n`)
  expect(file()).toContain(`commit: ${fine}`)
  expect(file()).toContain('checkedDate: 2026-02-03')
  expect(file()).not.toContain('changedSince')

  repository.commit('2026-03-01', AFTER)
  const refused = await sources(repository, content, 'acme', '--accept')
  expect(refused.stdout).toBe('acme: not accepted: 3 of its references are broken in the newest commit\n')
  expect(refused.status).toBe(1)
})

test('--check finds references that are no section, and sections that nobody filed', async () => {
  const repository = createRepository()
  const commit = repository.commit('2026-01-01', { 'rest.md': AFTER['rest.md'], 'events.md': BEFORE['events.md'] })
  const { stdout, status } = await sources(repository, contentAbout({ commit }), '--check')
  expect(stdout).toBe(`acme: 8 sections, 4 filed, 4 findings
  not among the sections: ${PAGE}/rest.md#errors (errors: errors)
  not among the sections: ${PAGE}/rest.md#paging (paging: paging)
  neither filed nor listed: ${PAGE}/rest.md#pagination-of-collections (Pagination of collections)
  neither filed nor listed: ${PAGE}/rest.md#idempotency (Idempotency)
1 guideline checked, 0 not read, 4 findings
`)
  expect(status).toBe(1)
})
