import fc from 'fast-check'

/** Parameters that our pages know, and some that others do. */
const PARAMETERS = [
  'q',
  'find',
  'kind',
  'company',
  'category',
  'sector',
  'country',
  'language',
  'scope',
  'status',
  'level',
  'sort',
  'more',
  'guideline',
  'place',
  '__proto__',
  'constructor',
  'toString',
  'utm_source',
]

const VALUES = [
  '',
  ',',
  ',,,',
  'zalando',
  'Zalando,google,nobody',
  'must,MUST,may not',
  '__proto__',
  'constructor,hasOwnProperty',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "';alert(1)//",
  'javascript:alert(1)',
  '{{7*7}}${7*7}',
  '../../../etc/passwd',
  '%',
  '%00',
  '%E0%A4%A',
  '%uD800',
  '\u202Eevil',
  '日本電機',
  'Ørsted & Söhne',
  '0',
  '-1',
  '1e309',
  'NaN',
  'null',
  'true',
  '[object Object]',
  '{"a":[1,2,{"b":null}]}',
  '["a","b"]',
  'company:zalando -kind:topic "',
  'x'.repeat(3000),
  'a,'.repeat(800),
  '👩‍👩‍👧‍👦'.repeat(20),
]

const PLACES = [
  '',
  '/',
  '/design',
  '/design/topics',
  '/design/guidelines',
  '/design/decisions',
  '/search',
  '/about',
  '/blog',
  '/404',
  '/offline',
]

/** A value as somebody may type it: ours, changed, or anything. */
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
)

/** Written as a browser would, as it stands, or twice encoded. */
const written = fc
  .tuple(
    value,
    fc.constantFrom(
      encode,
      (text: string) => text,
      (text: string) => encode(encode(text)),
    ),
  )
  .map(([text, write]) => write(text))

const query = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...PARAMETERS), written), written), { maxLength: 5 })
  .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join('&'))

const fragment = fc.oneof(
  fc.constant(''),
  fc.constantFrom('#', '#main', '#zalando-restful-api-guidelines', '#nobody', '#top', '#%', '#__proto__', '#:~:text=a'),
  written.map((text) => `#${text}`),
)

/**
 * A path with a query and a fragment that a reader may have typed, cut off, pasted or made up to do harm: `known` are
 * paths that exist.
 */
export function hostileAddress(known: readonly string[]): fc.Arbitrary<string> {
  const start = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...known) },
    { weight: 3, arbitrary: fc.constantFrom(...PLACES) },
  )
  const ending = fc.oneof(
    { weight: 5, arbitrary: fc.constant('') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '/',
        '//',
        '.html',
        '/index.html',
        '/..',
        '/.',
        '%2F',
        '%',
        ';a=b',
        '.md',
        '.json',
        ' ',
      ),
    },
    { weight: 2, arbitrary: written.map((text) => `/${text.replaceAll(/[?#]/g, '')}`) },
  )
  return fc.tuple(start, ending, query, fragment).map(([path, end, search, hash]) => {
    // Two slashes at the beginning would name another host.
    const whole = `/${`${path}${end}`.replace(/^[/\\]+/, '')}`
    return `${whole}${search === '' ? '' : `?${search.replaceAll('#', '%23')}`}${hash}`
  })
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
