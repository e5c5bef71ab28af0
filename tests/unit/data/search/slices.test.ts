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

test('an answer in slices is the answer, with the ways to finish the query', async () => {
  const search = createSearch(smallIndex())
  const { signal } = new AbortController()
  for (const query of ['zalando paging', 'corss', 'xyzzy', 'level:mu', 'Zalando vs Google'])
    expect(await search.answer(query, { limit: 3 }, signal)).toEqual({
      answer: search.search(query, { limit: 3 }),
      completions: search.complete(query),
    })
  expect(await search.answer(' ', {}, signal)).toEqual({ answer: undefined, completions: [] })
})

test('an answer is given up once another is wanted', async () => {
  const newer = new AbortController()
  const answering = createSearch(smallIndex()).answer('pagination', {}, newer.signal)
  newer.abort(new Error('more was typed'))
  await expect(answering).rejects.toThrow('more was typed')
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
