import { expect, test } from 'vitest'
import { filesBeside } from '../../../src/publish/chunks.ts'

test('of what a later file needs, only what is not there yet is asked for with it', () => {
  const needed = ['start-1a', 'libraries-2b', 'app-3c', 'search-4d', 'search-dialog-5e', 'startle-6f']
  expect(
    filesBeside(
      'assets/search-dialog-5e.js',
      needed.map((name) => `assets/${name}.js`),
    ),
  ).toEqual(['assets/search-4d.js', 'assets/startle-6f.js'])
})
