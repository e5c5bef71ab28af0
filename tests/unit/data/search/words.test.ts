import { expect, test } from 'vitest'
import { fold } from '../../../../src/data/model/fold.ts'
import { wordsIn } from '../../../../src/data/search/words.ts'

function words(text: string): string[] {
  return wordsIn(text).map((word) => word.text)
}

test.each([
  ['Zürich', 'zurich'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['København', 'kobenhavn'],
  ['ﬁeld', 'field'],
  ['ΣΟΦΟΣ', 'σοφοσ'],
  ['İstanbul', 'istanbul'],
  ['が', 'が'],
])('%s is found as %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['rate-limit', ['rate', 'limit', 'ratelimit']],
  ['snake_case', ['snake', 'case', 'snakecase']],
  ['X-Request-ID', ['x', 'request', 'id', 'xrequestid']],
  ['application/problem+json', ['application', 'problem', 'json', 'applicationproblemjson']],
  ['nextPageToken', ['next', 'page', 'token', 'nextpagetoken']],
  ['RFC9457', ['rfc', '9457', 'rfc9457']],
  ['/v1', ['v1']],
  ['gRPC OAuth APIs', ['grpc', 'oauth', 'apis']],
  ['OAuth 2.0', ['oauth', '2.0']],
  ['(404)', ['404']],
  ['日本語 API', ['日本語', 'api']],
  ['👍 — …', []],
])('%s gives its parts and compounds', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('words tell where they stand', () => {
  const text = '  Über die X-Request-ID!'
  for (const { start, end } of wordsIn(text))
    expect(text.slice(start, end)).toMatch(/^(Über|die|X|Request|ID|X-Request-ID)$/)
})
