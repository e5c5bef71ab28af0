import { expect, test } from 'vitest'
import { refusedLicences } from '../../../scripts/check-licences/refused-licences.ts'
import { runScript } from '../../support/run-script.ts'

function lockfile(licences: Record<string, unknown>): string {
  const packages = Object.entries(licences).map(([path, license]) => [path, { version: '1.0.0', license }])
  return JSON.stringify({ lockfileVersion: 3, packages: Object.fromEntries(packages) })
}

test('packages without a licence that is allowed are named, wherever they lie', () => {
  const text = lockfile({
    '': undefined,
    'node_modules/fine': 'MIT',
    'node_modules/either': '(GPL-3.0-only OR MIT)',
    'node_modules/both': 'MIT AND OFL-1.1',
    'node_modules/strict': 'GPL-3.0-only',
    'node_modules/fine/node_modules/@scope/half': 'MIT AND GPL-3.0-only',
    'node_modules/silent': undefined,
    'node_modules/old': { type: 'MIT' },
  })
  expect(refusedLicences(text)).toEqual([
    'strict 1.0.0: GPL-3.0-only',
    '@scope/half 1.0.0: MIT AND GPL-3.0-only',
    'silent 1.0.0: states no licence',
    'old 1.0.0: states no licence',
  ])
})

test('the packages of this project have licences that are allowed', async () => {
  const { status, stdout } = await runScript('check-licences.ts', [])
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'Every package has a licence that is allowed.\n' })
})
