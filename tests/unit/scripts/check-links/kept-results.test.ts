import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openResults } from '../../../../scripts/check-links/kept-results.ts'
import type { Result } from '../../../../scripts/check-links/result.ts'
import { createWorkspace } from '../../../support/workspace.ts'

const RESULTS: [string, Result][] = [
  ['fine', { state: 'fine', movedTo: 'https://acme.example/new' }],
  ['undecided', { state: 'undecided', reason: 'answers 403' }],
  ['broken', { state: 'broken', reason: 'answers 404' }],
  ['failing', { state: 'broken', reason: 'answers 500', isPassing: true }],
]

function createFile() {
  const file = join(createWorkspace().folder, 'cache/results')
  openResults(file, '2026-11-01').keep(new Map(RESULTS))
  const known = (day: string) => RESULTS.filter(([name]) => openResults(file, day).get(name)).map(([name]) => name)
  return { file, known }
}

describe('kept results', () => {
  test('last 30 days, of broken addresses the day', () => {
    const { file, known } = createFile()
    expect(known('2026-11-01')).toEqual(['fine', 'undecided', 'broken'])
    expect(known('2026-11-02')).toEqual(['fine', 'undecided'])
    expect(openResults(file, '2026-11-30').get('fine')).toMatchObject({ movedTo: 'https://acme.example/new' })
    expect(known('2026-12-01')).toEqual([])
  })

  test('the last one of an address counts', () => {
    const { file, known } = createFile()
    openResults(file, '2026-11-20').keep(new Map([['fine', { state: 'fine' }]]))
    expect(known('2026-12-05')).toEqual(['fine'])
  })

  test('survive a line that was only half written', () => {
    const { file, known } = createFile()
    appendFileSync(file, '{"address":"https://acme')
    expect(known('2026-11-01')).toEqual(['fine', 'undecided', 'broken'])
  })
})
