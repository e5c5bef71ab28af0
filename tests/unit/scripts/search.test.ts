import { describe, expect, test } from 'vitest'
import { guidelineFile, section, topicFile } from '../../support/content.ts'
import { runScript, startScript } from '../../support/run-script.ts'
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

async function searchLines(input: string) {
  const script = startScript('search.ts', ['--json'], environment())
  script.type(input)
  const { stdout, status } = await script.ended
  return {
    status,
    answers: stdout
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line)),
  }
}

describe('search', { timeout: 120_000 }, () => {
  test('prints what it finds, why and where', async () => {
    const { stdout, status } = await runScript('search.ts', ['cross', 'orign'], environment())
    expect(stdout).toContain('results for cross origin')
    expect(stdout).toContain(
      ' 1  CORS\n    Topic in Miscellaneous, guidelines: 1, also called cross-origin\n    /design/topics/cors\n',
    )
    expect(status).toBe(0)
  })

  test('answers each line, blank ones included, with one result per id', async () => {
    const { status, answers } = await searchLines('cors\n\n  \nqqqqq\r\nnull')
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

  test('no line gives no answer', async () => {
    expect(await searchLines('')).toEqual({ status: 0, answers: [] })
  })

  test('nothing to search for is a mistake', async () => {
    const { stderr, status } = await runScript('search.ts', [])
    expect({ stderr, status }).toEqual({ stderr: 'search: What should be searched for?\n', status: 1 })
  })
})
