import { expect, test } from 'vitest'
import { publicFolderIn, repositoryIn } from '../../../../src/data/compiler/environment.ts'

test('a named public folder has to be there', () => {
  expect(publicFolderIn({})).toBe('public')
  expect(publicFolderIn({ STYLEBOOK_PUBLIC: '' })).toBe('public')
  expect(publicFolderIn({ STYLEBOOK_PUBLIC: import.meta.dirname })).toBe(import.meta.dirname)
  for (const named of ['/does/not/exist', import.meta.filename]) {
    expect(() => publicFolderIn({ STYLEBOOK_PUBLIC: named })).toThrow(
      `names ${named}, but there is no such folder. Create it`,
    )
  }
})

test('the repository is what the environment names, else what package.json says', () => {
  const named = { STYLEBOOK_REPOSITORY: 'https://git.example/a/b/' }
  expect(repositoryIn(named, 'https://github.com/acme/stylebook')).toBe('https://git.example/a/b')
  for (const written of [
    'https://github.com/acme/stylebook',
    'acme/stylebook',
    'github:acme/stylebook',
    { type: 'git', url: 'git+https://github.com/acme/stylebook.git' },
  ])
    expect(repositoryIn({ STYLEBOOK_REPOSITORY: '' }, written)).toBe('https://github.com/acme/stylebook')
  for (const nothing of [undefined, '', 'git@github.com:acme/stylebook.git', { directory: 'x' }])
    expect(repositoryIn({}, nothing)).toBeUndefined()
  for (const wrong of ['acme/stylebook', 'javascript:alert(1)', 'https://github.com'])
    expect(() => repositoryIn({ STYLEBOOK_REPOSITORY: wrong })).toThrow('is not the web address of a repository')
})
