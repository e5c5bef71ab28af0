import { expect, test } from 'vitest'
import {
  isChosen,
  isNarrowing,
  isShown,
  selectionIn,
  wholeCompanies,
  withCompanyToggled,
  withGuidelineToggled,
} from '../../../src/data/selection.ts'

const AIP = { id: 'google-aip', company: { id: 'google' } }
const DESIGN = { id: 'google-api-design-guide', company: { id: 'google' } }
const ZALANDO = { id: 'zalando-restful', company: { id: 'zalando' } }
const ALL = [AIP, DESIGN, ZALANDO]

test('an address names guidelines in the order of choosing, and companies for all of theirs', () => {
  const selection = selectionIn({ guidelines: 'zalando-restful,google-aip,google-aip', company: 'paypal', q: 'x' })
  expect(selection.guidelines).toEqual(['zalando-restful', 'google-aip'])
  expect(selection.company).toEqual(['paypal'])
  expect(ALL.filter((one) => isChosen(one, { company: ['google'] }))).toEqual([AIP, DESIGN])
  expect(selectionIn({})).toEqual({})
})

test('all is shown where nothing is chosen, and where what is chosen is marked', () => {
  expect(ALL.filter((one) => isShown(one, {}))).toEqual(ALL)
  expect(ALL.filter((one) => isShown(one, { guidelines: ['google-aip'] }))).toEqual([AIP])
  expect(ALL.filter((one) => isShown(one, { guidelines: ['google-aip'], others: 'shown' }))).toEqual(ALL)
  expect(isNarrowing({ others: 'shown' })).toBe(false)
})

test('the first guideline that is chosen leaves the others in sight; further ones keep what the reader set', () => {
  const first = withGuidelineToggled({}, AIP)
  expect(first).toEqual({ guidelines: ['google-aip'], others: 'shown' })
  expect(withGuidelineToggled({ ...first, others: undefined }, ZALANDO)).toEqual({
    guidelines: ['google-aip', 'zalando-restful'],
  })
})

test('who takes back the last one has chosen nothing; who takes back one of a company takes back the company', () => {
  expect(withGuidelineToggled({ guidelines: ['google-aip'], others: 'shown' }, AIP)).toEqual({})
  expect(withGuidelineToggled({ guidelines: ['zalando-restful'], company: ['google'] }, AIP)).toEqual({
    guidelines: ['zalando-restful'],
  })
})

test('a company stands for its guidelines: chosen as a whole, and taken back as a whole', () => {
  const chosen = withCompanyToggled({ guidelines: ['google-aip', 'zalando-restful'] }, 'google', ALL)
  expect(chosen).toEqual({ guidelines: ['zalando-restful'], company: ['google'] })
  expect(wholeCompanies(chosen, ALL)).toEqual(['google', 'zalando'])
  expect(wholeCompanies({ guidelines: ['google-aip'] }, ALL)).toEqual([])
  expect(withCompanyToggled(chosen, 'google', ALL)).toEqual({ guidelines: ['zalando-restful'] })
})
