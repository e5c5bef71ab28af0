import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../../src/data/compiler/compile.ts'
import { messages } from '../../../../src/data/compiler/messages.ts'
import { found, reportOf } from '../../../support/compile.ts'

const FIXTURES = join(import.meta.dirname, '../../../fixtures')
const invalid = readdirSync(join(FIXTURES, 'invalid'))

interface ExpectedProblem {
  code: string
  file: string
  line: number
  column: number
}

function compileFixture(path: string) {
  const contentFolder = join(FIXTURES, path)
  return compile({ contentFolder, publicFolder: join(contentFolder, 'public') })
}

test('every kind of problem has a fixture, and every fixture is of a known kind', () => {
  expect(invalid).toEqual(Object.keys(messages).toSorted())
})

describe('a folder with mistakes of one kind has exactly the expected problems', () => {
  test.each(invalid)('%s', (code) => {
    const expected: ExpectedProblem[] = JSON.parse(
      readFileSync(join(FIXTURES, 'invalid', code, 'expected.json'), 'utf8'),
    )
    expect(expected.map((problem) => problem.code)).toContain(code)
    expect(found(compileFixture(`invalid/${code}`))).toEqual(
      expected.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`),
    )
  })
})

describe('what authors read', () => {
  test.each(invalid)('%s', async (code) => {
    await expect(`${reportOf(compileFixture(`invalid/${code}`))}\n`).toMatchFileSnapshot(`reports/${code}.txt`)
  })
})

describe('a folder without mistakes', () => {
  test.each(readdirSync(join(FIXTURES, 'valid')))('has no errors: %s', (name) => {
    const { problems } = compileFixture(`valid/${name}`)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('and with everything that content can have has no warnings either', () => {
    const { catalogue, problems } = compileFixture('valid/complete')
    expect(problems).toEqual([])
    expect(catalogue.index.counts).toEqual({
      topics: 2,
      guidelines: 2,
      companies: 1,
      entries: 3,
      references: 4,
      decisions: 2,
    })
  })

  test('may have both sides of the original pages: every reference is there once', () => {
    expect(compileFixture('valid/original').catalogue.index.counts).toMatchObject({ guidelines: 3, references: 3 })
  })
})
