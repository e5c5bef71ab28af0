import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { guidelineFile, section, topicFile } from '../../support/content.ts'
import { runScript } from '../../support/run-script.ts'
import { createWorkspace } from '../../support/workspace.ts'

const content = {
  'topics/cors.md': topicFile('cors'),
  'guidelines/a.md': guidelineFile('a', { cors: [section('https://a.example/#c')] }),
}

function createLedger(files: Record<string, string>) {
  const { folder } = createWorkspace(files)
  const ledger = join(folder, 'permalinks.tsv')
  return {
    run: (...args: string[]) =>
      runScript('permalinks.ts', args, { STYLEBOOK_CONTENT: folder, STYLEBOOK_PUBLIC: folder }),
    read: () => (existsSync(ledger) ? readFileSync(ledger, 'utf8') : undefined),
  }
}

describe('permalinks', { timeout: 60_000 }, () => {
  test('lists new addresses and changes nothing', async () => {
    const { run, read } = createLedger(content)
    expect(await run()).toEqual({
      status: 0,
      stdout: 'new   /design/guidelines/a\nnew   /design/topics/cors\n0 addresses in permalinks.tsv, 0 lost, 2 new\n',
      stderr: '',
    })
    expect(read()).toBeUndefined()
  })

  test('ends with 1 for a new address when the ledger has to be complete', async () => {
    const { run } = createLedger(content)
    const { status, stderr } = await run('--check')
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Every address that is published has to be in the ledger: npm run permalinks -- --accept\n',
    })
    await run('--accept')
    expect((await run('--check')).status).toBe(0)
  })

  test('adds them with a day, once, and keeps the days of the others', async () => {
    const { run, read } = createLedger({
      ...content,
      'permalinks.tsv': 'path\tpublished\n/design/topics/cors\t2016-08-18\n',
    })
    const ledger = 'path\tpublished\n/design/guidelines/a\t2026-11-22\n/design/topics/cors\t2016-08-18\n'
    expect((await run('--accept', '--day', '2026-11-22')).stdout).toContain('1 added with the day 2026-11-22')
    expect(read()).toBe(ledger)
    await run('--accept')
    expect(read()).toBe(ledger)
  })

  test('takes the UTC day of today when none is given', async () => {
    const { run, read } = createLedger(content)
    await run('--accept')
    const days = (read() ?? '').match(/\d{4}-\d{2}-\d{2}/g) ?? []
    const today = new Date().toISOString().slice(0, 10)
    expect(days).toHaveLength(2)
    // Midnight may have passed in between.
    expect(Date.parse(today) - Date.parse(days[0] ?? '')).toBeLessThanOrEqual(86_400_000)
  })

  test('lists lost addresses and ends with 1', async () => {
    const { run } = createLedger({ ...content, 'permalinks.tsv': 'path\tpublished\n/gone\t2016-08-18\n' })
    const { status, stdout } = await run()
    expect(stdout).toContain('lost  /gone\n')
    expect(status).toBe(1)
  })

  test('adds nothing while the content has errors', async () => {
    const { run, read } = createLedger({ ...content, 'topics/bad.md': 'no fence' })
    const { status, stderr } = await run('--accept')
    expect(stderr).toBe(
      'permalinks: The content has 1 error, so it is not certain what it publishes: see npm run check-content.\n',
    )
    expect(status).toBe(1)
    expect(read()).toBeUndefined()
  })

  test.each([
    [['--day', '2026-02-30'], 'permalinks: 2026-02-30 is not a day that the calendar has, written like 2016-08-18.\n'],
    [['--acept'], "permalinks: Unknown option '--acept'. See --help.\n"],
  ])('%j is a mistake, said in one line', async (args, message) => {
    const { status, stdout, stderr } = await createLedger(content).run(...args)
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: message })
  })
})
