import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { guidelineFile, section, topicFile } from '../../support/content.ts'
import { runScript } from '../../support/run-script.ts'
import { createWorkspace } from '../../support/workspace.ts'

const FILES = {
  'topics/cors.md': topicFile('cors', { topic_name: 'CORS', topic_aliases: ['cross-origin'] }),
  'guidelines/acme.md': guidelineFile('acme', {
    cors: [section('https://acme.example/#cors'), { ...section('https://acme.example/#two'), name: 'More on CORS' }],
  }),
}

function environment() {
  const { folder } = createWorkspace(FILES)
  return { STYLEBOOK_CONTENT: folder, STYLEBOOK_PUBLIC: folder, NO_COLOR: '1' }
}

function searchLines(input: string) {
  const root = join(import.meta.dirname, '../../..')
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/search.ts', '--json'], {
    cwd: root,
    env: { ...process.env, ...environment() },
    input,
    encoding: 'utf8',
  })
  return {
    status,
    answers: stdout
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line)),
  }
}

describe('search', { timeout: 30_000 }, () => {
  test('prints what it finds, why and where', () => {
    const { stdout, status } = runScript('search.ts', ['cross', 'orign'], environment())
    expect(stdout).toContain('results for cross origin')
    expect(stdout).toContain(
      ' 1  CORS\n    Topic in Miscellaneous, guidelines: 1, also called cross-origin\n    /design/topics/cors\n',
    )
    expect(status).toBe(0)
  })

  test('answers each line, blank ones included, with one result per id', () => {
    const { status, answers } = searchLines('cors\n\n  \nqqqqq\r\nnull')
    const score: unknown = expect.any(Number)
    expect(answers).toEqual([
      {
        q: 'cors',
        results: [
          { id: 'topic:cors', score },
          { id: 'reference:acme/cors', score },
        ],
      },
      { q: '', results: [] },
      { q: '  ', results: [] },
      { q: 'qqqqq', results: [] },
      { q: 'null', results: [] },
    ])
    expect(status).toBe(0)
  })

  test('no line gives no answer', () => {
    expect(searchLines('')).toEqual({ status: 0, answers: [] })
  })

  test('nothing to search for is a mistake', () => {
    const { stderr, status } = runScript('search.ts', [])
    expect({ stderr, status }).toEqual({ stderr: 'search: What should be searched for?\n', status: 1 })
  })
})
