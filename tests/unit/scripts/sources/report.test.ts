import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { guidelineFile } from '../../../support/content.ts'
import { createRepository } from '../../../support/repository.ts'
import { AFTER, BEFORE, contentAbout, PAGE, SOURCE, sources } from './acme-guide.ts'

test('says what is gone, renamed, moved, new and worded differently, and which references break', async () => {
  const repository = createRepository()
  const before = repository.commit('2026-01-01', BEFORE)
  const after = repository.commit('2026-02-01', AFTER)
  repository.git('branch', '--move', 'main')
  const { stdout, stderr, status } = await sources(repository, contentAbout({ commit: before }))
  expect(stdout)
    .toBe(`acme: ${before.slice(0, 7)} (2026-01-01) → ${after.slice(0, 7)} (2026-02-01): 7 changes, 3 of them break references
  ! Addresses name the branch master, but the default branch is main.
  gone
    BROKEN ${PAGE}/rest.md#errors  “Errors”  [errors]
  renamed
    BROKEN ${PAGE}/rest.md#paging  “Paging”  [paging]
      now ${PAGE}/rest.md#pagination-of-collections  “Pagination of collections”
  moved
    ${PAGE}/rest.md#sundries  “Sundries”  [no-topic]
    ${PAGE}/events.md#events  “Events”
      now ${PAGE}/events/README.md#events  “Events”
    BROKEN ${PAGE}/events.md#ordering  “Ordering”  [events]
      now ${PAGE}/events/README.md#ordering  “Ordering”
  new, and not filed yet
    ${PAGE}/rest.md#idempotency  “Idempotency”
  text changed: what we say of it may be out of date
    ${PAGE}/rest.md#sorting  “Sorting”  [sorting]
1 guideline: 1 changed, 0 not compared; 3 references are broken
`)
  expect(stderr).toBe('')
  expect(status).toBe(1)
})

test('prints the same for programs', async () => {
  const repository = createRepository()
  const before = repository.commit('2026-01-01', BEFORE)
  const after = repository.commit('2026-02-01', AFTER)
  const { stdout, status } = await sources(repository, contentAbout({ commit: before }), '--json')
  const [report] = JSON.parse(stdout)
  expect(report).toMatchObject({
    guideline: 'acme',
    recorded: { commit: before, day: '2026-01-01' },
    newest: { commit: after, day: '2026-02-01' },
    notices: [],
  })
  expect(report.findings).toContainEqual({
    kind: 'renamed',
    heading: 'Paging',
    url: `${PAGE}/rest.md#paging`,
    now: { heading: 'Pagination of collections', url: `${PAGE}/rest.md#pagination-of-collections` },
    place: 'paging',
    isBroken: true,
  })
  expect(status).toBe(1)
})

test('is content with a document in which only line breaks and unfiled words changed', async () => {
  const repository = createRepository()
  const before = repository.commit('2026-01-01', BEFORE)
  repository.commit('2026-02-01', { 'rest.md': BEFORE['rest.md'].replaceAll(', ', ',\n') })
  const { stdout, status } = await sources(repository, contentAbout({ commit: before }))
  expect(stdout).toContain('nothing changed')
  expect(status).toBe(0)
})

test('a repository that is not there is one line, and the others go on', async () => {
  const repository = createRepository()
  const before = repository.commit('2026-01-01', BEFORE)
  const content = contentAbout({ commit: before })
  content.write({
    'guidelines/lost.md': guidelineFile(
      'lost',
      {},
      { guideline_source: { repository: 'https://github.com/lost/guide', commit: before } },
    ),
    'sources.yaml': stringify([{ ...SOURCE, guideline: 'lost' }, SOURCE]),
  })
  const { stdout, stderr, status } = await sources(repository, content)
  expect(stdout).toContain('lost: not compared: no clone of https://github.com/lost/guide is there\nacme: ')
  expect(stderr).toBe('1/2  lost\n2/2  acme\n')
  expect(status).toBe(0)
})

test('says so when the document or the commit is gone', async () => {
  const repository = createRepository()
  const before = repository.commit('2026-01-01', BEFORE)
  const after = repository.commit('2026-02-01', { 'rest.md': undefined, 'events.md': undefined, 'README.md': '# Gone' })
  const content = contentAbout({ commit: before })
  const gone = await sources(repository, content)
  expect(gone.stdout).toContain(
    `acme: not compared: the commit ${after.slice(0, 7)} has no file rest.md, events.md, events/*.md that can be read`,
  )
  const unknown = await sources(repository, contentAbout({ commit: '1234567890123456789012345678901234567890' }))
  expect(unknown.stdout).toContain('acme: not compared: the clone lacks the commit 1234567')
})

test('a notice at the top of the document, and a branch that is gone, are told', async () => {
  const repository = createRepository()
  const before = repository.commit('2026-01-01', BEFORE)
  repository.commit('2026-02-01', { 'rest.md': `> This guide is deprecated.\n\n${BEFORE['rest.md']}` })
  const { stdout } = await sources(repository, contentAbout({ commit: before }, { ...SOURCE, branch: 'pages' }))
  expect(stdout).toContain('  ! The branch pages is gone; master was read in its place.\n')
  expect(stdout).toContain('  ! The document now starts with: > This guide is deprecated.\n')
})
