import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from '../../../../src/data/compiler/slug.ts'
import { isDeviceName } from '../../../../src/data/model/file-name.ts'
import { slug } from '../../../../src/data/model/text.ts'

// These are ids: what stands here never changes.
test.each([
  ['Haufe Group', 'haufe-group'],
  ['JSON:API', 'json-api'],
  ['Zürich', 'zurich'],
  ['Ørsted', 'orsted'],
  ['Straßen NRW', 'strassen-nrw'],
  ['Größe & Maße', 'grosse-masse'],
  ['Ægir Łódź', 'aegir-lodz'],
  ['Львівобленерго', 'lvivoblenergo'],
  ['Ελλάδα', 'ellada'],
  ['삼성전자', 'samseongjeonja'],
  ['ガイドライン', 'gaidorain'],
  ['日本電機', 'ribendianji-00eff5'],
  ['\ufc5e', '8384a9'],
  ['🙂', ''],
])('%s becomes %s', (name, id) => {
  expect(slugOf(name)).toBe(id)
})

test('a slug is never longer than an id, nor a name that Windows keeps', () => {
  expect(slugOf('Äpfel '.repeat(50))).toMatch(/^apfel-[a-z-]+-[0-9a-f]{6}$/)
  expect(slugOf('Äpfel '.repeat(50)).length).toBeLessThanOrEqual(100)
  expect(slugOf('Aux')).toMatch(/^aux-[0-9a-f]{6}$/)
})

test('names that read alike stay apart', () => {
  expect(slugOf('华为')).not.toBe(slugOf('华威'))
  expect(slugOf('华为')).toMatch(/^huawei-/)
})

test('however a name is composed, its slug is the same', () => {
  for (const name of ['Électricité de France', 'ガイド', 'İstanbul']) {
    expect(slugOf(name.normalize('NFD'))).toBe(slugOf(name.normalize('NFC')))
  }
})

test('every name with a letter or digit gives an id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      fc.pre(/\p{Letter}|\p{Number}/u.test(name))
      expect(slugOf(name)).toSatisfy((id) => slug.safeParse(id).success)
    }),
  )
})

test('ids of names that need no transliteration are as they always were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const plain = name
        .normalize('NFKD')
        .replace(/\p{Mark}+/gu, '')
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
        .replace(/^-+|-+$/g, '')
      fc.pre(/^[a-z0-9-]{1,100}$/.test(plain) && !isDeviceName(plain))
      expect(slugOf(name)).toBe(plain)
    }),
    { numRuns: 1000 },
  )
})
