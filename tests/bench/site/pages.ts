import { request } from '@playwright/test'
import { largestPage } from '../../support/loaded.ts'

/** A kind of page and an example of it, by its path below the site's address, without a slash in front. */
export interface PageType {
  name: string
  path: string
}

/** An example of every kind of page of the site at this address. */
export async function pageTypes(url: string): Promise<PageType[]> {
  const api = await request.newContext({ baseURL: url })
  const [largestTopic, largestGuideline] = await Promise.all([
    largestPage(api, 'topics'),
    largestPage(api, 'guidelines'),
  ])
  await api.dispose()
  return [
    { name: 'home', path: '' },
    { name: 'topics', path: 'design/topics/' },
    { name: 'cors', path: 'design/topics/cors' },
    { name: 'largest topic', path: largestTopic },
    { name: 'guidelines', path: 'design/guidelines/' },
    { name: 'largest guideline', path: largestGuideline },
    { name: 'search', path: 'search?q=pagination' },
    { name: 'decisions', path: 'design/decisions' },
    { name: 'coverage', path: 'design/coverage' },
    { name: 'compare', path: 'design/compare' },
  ]
}
