import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openOutputFolder } from '../../../../src/data/compiler/output-folder.ts'
import type { SocialCard } from '../../../../src/publish/social-image/card.ts'
import { openSocialImages } from '../../../../src/publish/social-image/social-images.ts'
import { createWorkspace } from '../../../support/workspace.ts'

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="red" d="M0 0h9v9H0z"/></svg>'

const CARD: SocialCard = {
  crumbs: ['Topics', 'Collection Resources'],
  title: 'Pagination',
  text: 'How to divide a collection into pages',
  logos: [{ logo: '/media/logos/acme.svg', retired: false }],
  figures: [{ label: 'Guidelines', value: '14' }],
}

async function draw(card: SocialCard, files: Record<string, string> = { 'site/media/logos/acme.svg': LOGO }) {
  const { folder } = createWorkspace(files)
  const images = await openSocialImages(openOutputFolder(join(folder, 'site')), join(folder, 'cache'))
  const image = await images.add('/design/topics/pagination', card)
  await images.finish()
  return { image, folder, png: readFileSync(join(folder, 'site/social/design/topics/pagination.png')) }
}

test('a picture is drawn the same each time, and told apart by its address when it is not', async () => {
  const first = await draw(CARD)
  const second = await draw(CARD)
  expect(second.png.equals(first.png)).toBe(true)
  expect(second.image).toEqual(first.image)
  expect(first.image.alt).toBe('Pagination. Guidelines: 14')
  for (const other of [
    await draw({ ...CARD, title: 'Paging' }),
    await draw(CARD, { 'site/media/logos/acme.svg': LOGO.replace('red', 'blue') }),
    await draw({ ...CARD, logos: [{ logo: '/media/logos/acme.svg', retired: true }] }),
  ]) {
    expect(other.png.equals(first.png)).toBe(false)
    expect(other.image.path).not.toBe(first.image.path)
  }
})

test('a picture that was drawn before is taken from the cache', async () => {
  const { folder, png } = await draw(CARD)
  const cache = join(folder, 'cache')
  expect(readdirSync(cache)).toHaveLength(1)
  const images = await openSocialImages(openOutputFolder(join(folder, 'site')), cache)
  await images.add('/other', CARD)
  await images.finish()
  expect(readdirSync(cache)).toHaveLength(1)
  expect(readFileSync(join(folder, 'site/social/other.png')).equals(png)).toBe(true)
})

test('pages that look the same share a picture, also when it is drawn for the first time', async () => {
  const { folder } = createWorkspace({ 'site/media/logos/acme.svg': LOGO })
  const builds = ['cache', 'cache'].map((cache) =>
    openSocialImages(openOutputFolder(join(folder, 'site')), join(folder, cache)),
  )
  const paths = Array.from({ length: 12 }, (_, index) => `/blog/${index}`)
  for (const [build, images] of (await Promise.all(builds)).entries()) {
    for (const path of paths) await images.add(`${path}-${build}`, CARD)
    await images.finish()
  }
  expect(readdirSync(join(folder, 'site/social/blog'))).toHaveLength(24)
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(1)
})

test('logos that cannot be drawn are left out', async () => {
  const none = await draw({ ...CARD, logos: [] })
  const logos = ['https://acme.example/logo.svg', '/media/logos/missing.svg', '/media/logos/broken.svg']
  const some = await draw(
    { ...CARD, logos: logos.map((logo) => ({ logo, retired: false })) },
    { 'site/media/logos/broken.svg': 'not an SVG' },
  )
  expect(some.png.equals(none.png)).toBe(true)
})

test('what the typeface has no letters for is left out, in a monogram too', async () => {
  const { text: title = '', ...rest } = CARD
  const expected = await draw({ ...rest, title, crumbs: ['Topics'], logos: [] })
  const card = { ...CARD, title: '設計 ガイド', crumbs: ['Topics', '分類'] }
  const monogram = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text y="9">日本</text></svg>'
  const { png, image } = await draw(card, { 'site/media/logos/acme.svg': monogram })
  expect(png.equals(expected.png)).toBe(true)
  expect(image.alt).toContain('設計 ガイド')
  const greek = await draw({ ...CARD, title: 'Οδηγός для API' })
  expect(greek.png.equals((await draw({ ...rest, title })).png)).toBe(false)
})

test('more logos than there is room for, long titles and special characters are drawn', async () => {
  const card = {
    ...CARD,
    title: `${'Interoperabilità '.repeat(20)}& <b>`,
    logos: Array.from({ length: 60 }, () => ({ logo: '/media/logos/acme.svg', retired: false })),
    mark: { logo: '/media/logos/acme.svg', retired: true },
  }
  const { png } = await draw(card)
  expect(png.readUInt32BE(16)).toBe(1200)
})
