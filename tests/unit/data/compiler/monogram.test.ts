import { expect, test } from 'vitest'
import { monogram } from '../../../../src/data/compiler/monogram.ts'

function letters(name: string): string | undefined {
  return />([^<]+)<\/text>/.exec(monogram('id', name))?.[1]
}

test('draws letters on a field that follows from the id', () => {
  expect(monogram('heroku', 'Heroku')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 34 34"><path fill="#e4e4ff" d="M0 0h34v34H0z"/>' +
      '<path fill="#cbcaff" d="M0 22h34v12H0z"/><text x="17" y="22.6" font-size="15.5" text-anchor="middle" ' +
      'font-family="-apple-system,Segoe UI,Roboto,Helvetica Neue,Liberation Sans,Arial,sans-serif" font-weight="700" ' +
      'fill="#392f78">He</text></svg>',
  )
})

// The drawn examples of the look, with the ids they were drawn for.
test.each([
  ['ausdto', '#caf3e0', 'M0 0h34L0 34z'],
  ['belgif', '#c2f3f2', 'M0 34 34 0v34z'],
  ['gocardless', '#daf0cf', 'M17 0h17v34H17z'],
  ['haufe', '#daf0cf', 'M0 22h34v12H0z'],
  ['json-api', '#fce4c4', 'M17 0h17v34H17z'],
  ['microsoft', '#eceac4', 'M17 0h17v34H17z'],
])('%s has the hue and the division it was drawn with', (id, ground, division) => {
  expect(monogram(id, 'X')).toContain(`fill="${ground}"`)
  expect(monogram(id, 'X')).toContain(`d="${division}"`)
})

test('a plain field has no division', () => {
  expect(monogram('ibm', 'IBM').match(/<path/g)).toHaveLength(1)
})

test.each([
  ['IBM', 'IBM'],
  ['18F', '18F'],
  ['SPS Commerce', 'SPS'],
  ['White House', 'WH'],
  ['Government of Canada', 'GC'],
  ['Cloud Foundry', 'CF'],
  ['sipgate API', 'SA'],
  ['JSON:API', 'JA'],
  ['Microsoft', 'Mi'],
  ['adidas', 'Ad'],
  ['Öffentliche Hand', 'ÖH'],
  ['X', 'X'],
  ['!', '?'],
])('%s is %s', (name, expected) => {
  expect(letters(name)).toBe(expected)
})

test('given letters overrule those of the name, three of them are drawn smaller', () => {
  expect(monogram('json-api', 'JSON:API', '{ }')).toContain('font-size="12" textLength="25"')
  expect(monogram('x', 'X', '<&>')).toContain('>&#60;&#38;&#62;</text>')
})
