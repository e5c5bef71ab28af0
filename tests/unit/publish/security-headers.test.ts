import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SECURITY_HEADERS } from '../../../src/publish/security-headers.ts'

// That nginx sends them is seen in tests/integration/publish/hosting.test.ts.

/** Only hosts that always answer by TLS ask browsers to stay with it. */
const EXPECTED = { ...SECURITY_HEADERS, 'Strict-Transport-Security': 'max-age=31536000' }

test('deploy/_headers sets them for every path', () => {
  const [, rules = ''] = readFileSync('deploy/_headers', 'utf8').split(/^\/\*$/m)
  const lines = rules.split(/^\S/m)[0]?.trim().split('\n') ?? []
  expect(Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/)))).toEqual(EXPECTED)
})

test('deploy/vercel.json sets them for every path', () => {
  const { headers } = JSON.parse(readFileSync('deploy/vercel.json', 'utf8')) as {
    headers: { source: string; headers: { key: string; value: string }[] }[]
  }
  const all = headers.find(({ source }) => source === '/(.*)')?.headers ?? []
  expect(Object.fromEntries(all.map(({ key, value }) => [key, value]))).toEqual(EXPECTED)
})
