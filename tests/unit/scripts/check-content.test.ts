import { describe, expect, test, vi } from 'vitest'
import { guidelineFile, section, topicFile } from '../../support/content.ts'
import { runScript, startScript } from '../../support/run-script.ts'
import { createWorkspace } from '../../support/workspace.ts'

const content = {
  'topics/cors.md': topicFile('cors'),
  'guidelines/a.md': guidelineFile('a', { cors: [section('https://a.example/#c')] }),
}

/** A safety net: another process starts and looks. */
const WAIT = { timeout: 120_000, interval: 100 }

async function checkContent(files: Record<string, string>, ...args: string[]) {
  const { folder } = createWorkspace(files)
  const env = { STYLEBOOK_CONTENT: folder, STYLEBOOK_PUBLIC: folder }
  return { folder, ...(await runScript('check-content.ts', args, env)) }
}

describe('check-content', { timeout: 180_000 }, () => {
  test('prints figures and ends well when there are no errors', async () => {
    const { status, stdout } = await checkContent({ ...content, 'topics/empty.md': topicFile('empty') })
    expect(stdout).toContain('warning topic-without-references')
    expect(stdout).toContain(
      '0 errors, 1 warning\n2 topics, 1 guideline, 1 company, 1 entry, 1 reference, 0 decisions, 0 summaries, 0 strengths\n',
    )
    expect(status).toBe(0)
  })

  test('prints problems with their place and ends with 1 when there are errors', async () => {
    const { status, stdout, folder } = await checkContent({ ...content, 'topics/bad.md': 'no fence' })
    expect(stdout).toContain(`${folder}/topics/bad.md:1:1 error missing-front-matter`)
    expect(stdout).toContain('1 error, 0 warnings')
    expect(status).toBe(1)
  })

  test('prints the same for programs', async () => {
    const { folder } = createWorkspace({ ...content, 'topics/bad.md': 'no fence' })
    const { status, stdout } = await runScript('check-content.ts', [`${folder}/`, '--json'])
    expect(JSON.parse(stdout)).toEqual({
      counts: {
        topics: 1,
        guidelines: 1,
        companies: 1,
        entries: 1,
        references: 1,
        decisions: 0,
        summaries: 0,
        strengths: 0,
      },
      problems: [
        {
          severity: 'error',
          code: 'missing-front-matter',
          file: `${folder}/topics/bad.md`,
          line: 1,
          column: 1,
          message: expect.stringContaining('three hyphens'),
        },
      ],
    })
    expect(status).toBe(1)
  })

  test('tells how many addresses the ledger lacks', async () => {
    const { stdout, status } = await checkContent({
      ...content,
      'permalinks.tsv': 'path\tpublished\n/design/topics/cors\t2026-11-22\n',
    })
    expect(stdout).toContain('1 new address is not in permalinks.tsv yet: npm run permalinks -- --accept adds it')
    expect(status).toBe(0)
  })

  test.each([
    [['--jsno'], "check-content: Unknown option '--jsno'. See --help.\n"],
    [['nowhere'], 'check-content: There is no content folder nowhere.\n'],
    [['a', 'b'], 'check-content: Only one folder can be checked at a time.\n'],
  ])('%j is a mistake, said in one line', async (args, message) => {
    const { status, stdout, stderr } = await runScript('check-content.ts', args)
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: message })
  })

  test('checks again after a change while it watches', async () => {
    const { folder, write } = createWorkspace(content)
    const script = startScript('check-content.ts', [folder, '--watch'])
    await vi.waitFor(() => expect(script.output()).toContain('0 errors'), WAIT)
    write({ 'topics/bad.md': 'no fence' })
    await vi.waitFor(() => expect(script.output()).toContain('missing-front-matter'), WAIT)
    write({ 'topics/bad.md': topicFile('bad') })
    await vi.waitFor(() => expect(script.output()).toContain('topic-without-references'), WAIT)
  })

  test('explains itself', async () => {
    const { status, stdout } = await runScript('check-content.ts', ['--help'])
    expect(stdout).toContain('usage: npm run check-content')
    expect(status).toBe(0)
  })
})
