import { expect, test } from 'vitest'
import { opinionsByYear } from '../../../src/components/opinions/by-year.ts'

const OPTIONS = [
  { id: 'path', label: 'Path' },
  { id: 'header', label: 'Header' },
  { id: 'never', label: 'Never' },
]

/** Guidelines by the day of their documents, each with the options it takes. */
function entries(...said: [date: string | undefined, ...options: string[]][]) {
  return said.map(([date, ...options], at) => ({
    guideline: { id: `g${at}`, ...(date && { date }) },
    decisions: options.map((option) => ({ option, label: option, url: 'https://a.example/' })),
  }))
}

test('answers are counted by the year of the document, years without any included', () => {
  const given = entries(
    ['2016-03-01', 'path'],
    ['2016-09-01', 'path', 'header'],
    ['2019-01-01', 'header'],
    ['2018-01-01'],
    [undefined, 'path'],
  )
  expect(opinionsByYear(given, OPTIONS)).toEqual({
    years: [2016, 2017, 2018, 2019],
    positions: [2, 0, 0, 1],
    options: [
      { id: 'path', label: 'Path', counts: [2, 0, 0, 0], older: 2, newer: 0 },
      { id: 'header', label: 'Header', counts: [1, 0, 0, 1], older: 1, newer: 1 },
    ],
    answering: 4,
    dated: 3,
    until: 2016,
    older: 2,
    newer: 1,
  })
})

test('the halves are as equal as whole years let them be', () => {
  const given = entries(['2015-01-01', 'path'], ['2016-01-01', 'path'], ['2016-01-01', 'path'], ['2017-01-01', 'path'])
  const opinions = opinionsByYear([...given, ...entries(['2018-01-01', 'path'], ['2018-01-01', 'path'])], OPTIONS)
  expect(opinions).toMatchObject({ until: 2016, older: 3, newer: 3 })
})

test('one year, or none, says nothing', () => {
  expect(opinionsByYear(entries(['2016-01-01', 'path'], ['2016-12-31', 'header']), OPTIONS)).toBeUndefined()
  expect(opinionsByYear(entries([undefined, 'path']), OPTIONS)).toBeUndefined()
  expect(opinionsByYear([], OPTIONS)).toBeUndefined()
})
