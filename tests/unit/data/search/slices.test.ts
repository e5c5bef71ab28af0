import { expect, test } from 'vitest'
import { createSearch, openSearch } from '../../../../src/data/search/engine.ts'
import { atOnce, eachInSlices, inSlices } from '../../../../src/data/search/slices.ts'
import { smallIndex } from './small-catalogue.ts'

test('a search that was opened in slices gives the same answers', async () => {
  const sliced = await openSearch(smallIndex(), () => Promise.reject(new Error('not asked for')))
  const whole = createSearch(smallIndex())
  for (const query of ['pagination', 'zalando paging', 'corss', '404', 'level:must'])
    expect(sliced.search(query)).toEqual(whole.search(query))
})

test('other tasks have their turn between slices', async () => {
  const order: string[] = []
  function* work() {
    order.push('begun')
    // Far more steps than fit into one slice.
    for (let step = 0; step < 1e8 && !order.includes('another task'); step++) yield
    order.push('done')
  }
  const working = inSlices(work())
  setTimeout(() => order.push('another task'))
  await working
  // It may come before the work has begun, but never waits until it is done.
  expect(order.at(-1)).toBe('done')
  expect(order).toContain('another task')
})

test('in slices or at once, every item has its turn, in order', async () => {
  const items = Array.from({ length: 1000 }, (_, item) => item)
  const seen: number[] = []
  await inSlices(eachInSlices(items, (item) => seen.push(item)))
  atOnce(eachInSlices(items, (item) => seen.push(item)))
  expect(seen).toEqual([...items, ...items])
})
