import { expect, test } from 'vitest'
import { publishedFiles } from '../../../../../src/data/compiler/published-files.ts'
import { compileFiles } from '../../../../support/compile.ts'
import { guidelineFile, topicFile } from '../../../../support/content.ts'

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2H0z"/></svg>'

/** A guideline of a company of the same name. */
function guideline(id: string, logo?: string, topics: readonly string[] = []): Record<string, string> {
  const references = [{ name: 'Rule', url: `https://${id}.example/#rule` }]
  return {
    [`${id}.md`]: guidelineFile(id, Object.fromEntries(topics.map((topic) => [topic, references])), {
      guideline_company: id,
      ...(logo && { guideline_companyLogoUrl: logo }),
    }),
  }
}

function spritesOf(files: Record<string, string | Uint8Array>) {
  const { catalogue } = compileFiles(files)
  const published = publishedFiles(catalogue, '')
  const textOf = (name = '') => published.get(`assets/${name}.svg`)?.()
  return { catalogue, companies: catalogue.index.companies, textOf }
}

test('logos and monograms are in one file, under the ids of their companies', () => {
  const { companies, textOf } = spritesOf({
    ...guideline('acme', '/media/acme.svg'),
    ...guideline('nobody'),
    'public/media/acme.svg': LOGO,
  })
  const [acme, nobody] = companies
  expect(acme?.sprite).toBe(nobody?.sprite)
  expect(textOf(acme?.sprite)).toContain('<symbol id="acme" viewBox="0 0 2 2"><path d="M0 0h2v2H0z"/></symbol>')
  expect(textOf(acme?.sprite)).toContain('<symbol id="nobody" viewBox="0 0 34 34">')
})

test('other pictures, and drawings that cannot be symbols, stay files of their own', () => {
  const { companies } = spritesOf({
    ...guideline('png', '/media/a.png'),
    ...guideline('styled', '/media/b.svg'),
    'public/media/a.png': new Uint8Array([0x89, 0x50]),
    'public/media/b.svg': LOGO.replace('<path', '<style>path{fill:red}</style><path'),
  })
  expect(companies.map(({ logo, sprite }) => [logo, sprite])).toEqual([
    ['/media/a.png', undefined],
    ['/media/b.svg', undefined],
  ])
})

test('a file has a hundred logos, those that are shown most first, and its name changes with them', () => {
  const many = Array.from({ length: 101 }, (_, at) => guideline(`c${String(at).padStart(3, '0')}`))
  const cors = topicFile('cors')
  const files = Object.assign({ 'cors.md': cors }, ...many, guideline('zulu', undefined, ['cors'])) as Record<
    string,
    string
  >
  const { catalogue, companies } = spritesOf(files)
  const counts = catalogue.sprites.map(({ text }) => text.split('<symbol ').length - 1)
  expect(counts).toEqual([100, 2])
  expect(companies.find(({ id }) => id === 'zulu')?.sprite).toBe(catalogue.sprites[0]?.name)
  const fewer = spritesOf(guideline('c000'))
  expect(fewer.catalogue.sprites[0]?.name).not.toBe(catalogue.sprites[0]?.name)
})
