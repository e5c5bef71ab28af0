const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['sses', 'ss'],
  ['ies', 'y'],
  ['ing', ''],
  ['edly', ''],
  ['ed', ''],
  ['es', ''],
  ['s', ''],
  ['ly', ''],
]
const SHORTEST = 3

/**
 * The stem of a folded English word: `caching`, `cached` and `caches` give `cach`, `policies` gives `policy`. A light
 * stemmer in the manner of D. Harman's ("How effective is suffixing?", 1991): endings of inflection only, as those of
 * derivation would make `header` and `head` one. Words with digits stay as they are. Any string can be stemmed.
 */
export function stemOf(word: string): string {
  if (word.length <= SHORTEST || /[^a-z]/.test(word)) return word
  const found = ENDINGS.find(
    ([ending]) =>
      word.endsWith(ending) && word.length - ending.length >= SHORTEST && !(ending === 's' && word.endsWith('ss')),
  )
  const stem = found ? word.slice(0, -found[0].length) + found[1] : word
  const plain = stem.length > SHORTEST + 1 && stem.endsWith('e') ? stem.slice(0, -1) : stem
  return plain.length > SHORTEST + 1 && /([^ls])\1$/.test(plain) ? plain.slice(0, -1) : plain
}
