import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listParam, parseSearch, stringifySearch, textParam, toggled } from '../../../src/data/search-params.ts'

describe('parseSearch', () => {
  test('keeps every value as the text that stands in the address', () => {
    expect(parseSearch('?q=404&a=null&b=[1]&c=true')).toEqual({ q: '404', a: 'null', b: '[1]', c: 'true' })
  })

  test('takes the first of a repeated parameter', () => {
    expect(parseSearch('?q=one&q=two')).toEqual({ q: 'one' })
  })

  test('survives names that every object has', () => {
    expect(parseSearch('?constructor=x&toString=y')).toEqual({ constructor: 'x', toString: 'y' })
  })

  test('never throws, and what is written is read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseSearch(text)
        const written = stringifySearch({ q: text })
        expect(parseSearch(written)).toEqual(text === '' ? {} : { q: text.toWellFormed() })
      }),
    )
  })
})

describe('stringifySearch', () => {
  test('writes lists with readable commas and parameters in a fixed order', () => {
    expect(stringifySearch({ company: ['cisco', 'paypal'], q: 'rate limit' })).toBe(
      '?q=rate+limit&company=cisco,paypal',
    )
    expect(stringifySearch({ q: 'rate limit', company: ['cisco', 'paypal'] })).toBe(
      '?q=rate+limit&company=cisco,paypal',
    )
  })

  test('leaves out what is not set', () => {
    expect(stringifySearch({ q: undefined, company: [], level: '' })).toBe('')
  })
})

describe('listParam', () => {
  test('gives sorted ids without repetition', () => {
    expect(listParam('zalando,cisco,zalando')).toEqual(['cisco', 'zalando'])
  })

  test('falls back to nothing for what can be no list', () => {
    for (const bad of ['', ',', ' , ', undefined, 7, null, {}]) expect(listParam(bad)).toBeUndefined()
  })

  test('keeps values that are no ids, so that they can be named', () => {
    expect(listParam('Zalando, MUST,Ørsted,<b>')).toEqual(['<b>', 'MUST', 'Zalando', 'Ørsted'])
  })

  test('reads whatever was written', () => {
    const value = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed().replaceAll(',', ''))
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const list = listParam(values)
        expect(listParam(parseSearch(stringifySearch({ company: list }))['company'])).toEqual(list)
      }),
    )
  })
})

test('textParam takes only text', () => {
  expect([textParam('a'), textParam(''), textParam(404), textParam(['a'])]).toEqual([
    'a',
    undefined,
    undefined,
    undefined,
  ])
})

test('toggled adds a value and takes it back', () => {
  expect(toggled(undefined, 'cisco')).toEqual(['cisco'])
  expect(toggled(['paypal'], 'cisco')).toEqual(['cisco', 'paypal'])
  expect(toggled(['cisco'], 'cisco')).toBeUndefined()
})
