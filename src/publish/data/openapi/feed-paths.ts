import type { Examples } from './examples.ts'
import { get, ofType } from './operation.ts'
import { pathParameter } from './parameters.ts'

/** The feeds that are not a form of a document. */
export function feedPaths({ ids }: Examples) {
  return {
    '/feed.xml': get({
      id: 'getNewsFeed',
      tag: 'Feeds',
      summary: 'News',
      description: 'The posts of the news in full.',
      content: ofType('application/atom+xml'),
    }),
    '/design/companies/{companyId}.atom': get({
      id: 'getCompanyFeed',
      tag: 'Feeds',
      summary: 'What is new about the guidelines of a company',
      description: 'New and changed guidelines of one company.',
      parameters: [
        pathParameter('companyId', 'The id of a company, the slug of its name', ids.company, { type: 'string' }),
      ],
      content: ofType('application/atom+xml'),
    }),
  }
}
