import type { Citable } from '../../../../src/data/citation/citable.ts'

/** Names with everything that one of the forms takes for something else. */
export const AWKWARD = [
  'Plain words',
  "Quotes \"double\", 'single' and “curly”, it’s O’Brien's",
  'Braces {id}, {{twice}}, one { alone and } back',
  'R&D & Co: 100 % of $5, #1, snake_case, ~tilde, caret^2, back\\slash',
  'Zürich – 日本語 – Ελληνικά – naïve Åse',
  'a | b || c',
  'Use [brackets](not-a-link), *stars*, _lines_, `code`, <b>tags</b>',
  '<<anchor>> {attribute} ((term)) +plus+ ++pass++ ^up^ ~down~ [.role]#mark#',
  'See https://elsewhere.example/ or mail me@elsewhere.example',
  'a -> b => c, d -- e, f ... (C) (R) (TM) &amp; &#42; &copy;',
  'key=value, other="quoted"',
  "Two ''single'' and ``backticks`` ---",
  '1. Not a list',
  '# Not a heading',
]

/** Addresses with what ends a link, a field or a word in one of the forms. */
export const ADDRESSES = [
  'https://a.example/guide#paging',
  'https://a.example/a_b_c/*x*/~me?x=1&y=%20_2_#a(b)c',
  "https://a.example/it's/#!/rule[1]",
  'https://ja.example/%E6%97%A5#日本',
]

/** A section with that title, in a document of that title by a publisher of that name. */
export function sectionCalled(title: string, url = 'https://a.example/guide#paging'): Citable {
  return { kind: 'section', title, url, publisher: title, within: `The ${title}`, date: '2024-08-31' }
}

/** An address as a browser asks for it; brackets may stand as they are or encoded. */
export function plain(url: string): string {
  return new URL(url).href.replaceAll('[', '%5B').replaceAll(']', '%5D')
}
