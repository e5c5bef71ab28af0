import { expect, test } from 'vitest'
import { startScript } from '../../support/run-script.ts'

test.each([
  ['site/main.ts', 'npm run bench -- [--parts'],
  ['generate-content/main.ts', '--scale <number>'],
])('%s says how it is called, and does nothing else', async (file, usage) => {
  const { status, stdout, stderr } = await startScript(`../tests/bench/${file}`, ['--help']).ended
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain(usage)
  expect(stdout).not.toContain(' * ')
})
