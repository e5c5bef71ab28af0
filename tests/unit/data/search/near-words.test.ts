import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, editsAllowed } from '../../../../src/data/search/edit-distance.ts'
import { createNearWords } from '../../../../src/data/search/near-words.ts'
import { createVocabulary } from '../../../../src/data/search/vocabulary.ts'

const vocabulary = createVocabulary(
  new Set(
    'cache caching cors cross error errors http403 name pagination paging resource sorting storing zalando'.split(' '),
  ),
)
const near = createNearWords(vocabulary)

function nearWords(typed: string): string[] {
  return near(typed).map(({ word }) => vocabulary.words[word] ?? '')
}

test.each([
  ['cahcing', 'caching'],
  ['corss', 'cors'],
  ['naem', 'name'],
  ['pagnation', 'pagination'],
  ['pgaintaion', 'pagination'],
  ['sortng', 'sorting'],
  ['xalando', 'zalando'],
  ['pagina', 'pagination'],
])('%s is near to %s', (typed, word) => {
  expect(nearWords(typed)).toContain(word)
})

test.each(['cor', 'htp403', 'xylando', 'qqqqq', 'resume'])('%s is near to nothing', (typed) => {
  expect(nearWords(typed)).toEqual([])
})

test('swapping two neighbours is one edit', () => {
  expect(editDistance('cahce', 'cache').whole).toBe(1)
  expect(editDistance('ca', 'abc').whole).toBe(3)
})

test('the sieves lose no word that the edit distance allows', () => {
  const letters = fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom(...'abcdeé') })
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 30 }), letters, (words, typed) => {
      const some = createVocabulary(new Set(words))
      const found = new Set(createNearWords(some)(typed).map(({ word }) => some.words[word]))
      const most = editsAllowed(typed.length)
      const allowed = words.filter(
        (word) => most > 0 && editDistance(typed, word).whole <= (word[0] === typed[0] ? most : 1),
      )
      expect([...found]).toEqual(expect.arrayContaining(allowed))
    }),
    { numRuns: 300 },
  )
})
