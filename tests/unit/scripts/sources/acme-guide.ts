import { stringify } from 'yaml'
import { guidelineFile, section, topicFile } from '../../../support/content.ts'
import type { TestRepository } from '../../../support/repository.ts'
import { runScript } from '../../../support/run-script.ts'
import { createWorkspace } from '../../../support/workspace.ts'

/** Where its pages are. */
export const PAGE = 'https://github.com/acme/guide/blob/master'

/** A document. */
export const BEFORE = {
  'rest.md': `# REST guide

## Paging

Return collections in pages and link the next page, so that clients need not count offsets themselves.

## Sorting

Sort by the parameter named sort, ascending unless a minus sign stands in front of the field.

## Errors

Answer with a problem document that says in plain words what the client can do about it.

## Caching

Send an entity tag with every representation that a client may want to keep for later.

## Sundries

Whatever else may come up.
`,
  'events.md': `# Events

## Ordering

Events of one entity are delivered in the order in which they were published, others in any order.
`,
}

/**
 * The same later: Paging is named differently, Sorting is worded differently, Errors is gone, Caching and Sundries changed
 * places.
 */
export const AFTER = {
  'rest.md': `# REST guide

## Pagination of collections

Return collections in pages and link the next page, so that clients need not count offsets themselves.

## Sorting

Sort by the parameter named order, ascending unless the word desc follows the field.

## Sundries

Whatever else may come up.

## Caching

Send an entity tag with every representation that a client may want to keep for later.

## Idempotency

Accept a key with which a client can safely repeat a request whose answer it never saw.
`,
  'events.md': undefined,
  'events/README.md': BEFORE['events.md'],
}

/** Its row in `sources.yaml`. */
export const SOURCE = {
  guideline: 'acme',
  dialect: 'github',
  files: ['rest.md', 'events.md', 'events/*.md'],
  address: `${PAGE}/{path}`,
}

/** Content about it, compared with a commit. */
export function contentAbout({ commit }: { commit: string }, source: object = SOURCE) {
  const topics = {
    paging: [section(`${PAGE}/rest.md#paging`)],
    errors: [section(`${PAGE}/rest.md#errors`)],
    sorting: [section(`${PAGE}/rest.md#sorting`)],
    events: [section(`${PAGE}/events.md#ordering`)],
  }
  const guideline_source = { repository: 'https://github.com/acme/guide', commit, checkedDate: '2026-01-02' }
  return createWorkspace({
    ...Object.fromEntries(Object.keys(topics).map((id) => [`topics/${id}.md`, topicFile(id)])),
    'guidelines/acme.md': guidelineFile('acme', topics, { guideline_source }),
    'review/acme.tsv': `depth\theading\turl\treason\n2\tCaching\t${PAGE}/rest.md#caching\tno-topic\n2\tSundries\t${PAGE}/rest.md#sundries\tno-topic\n`,
    'sources.yaml': stringify([source]),
  })
}

/** Runs `sources` over a content folder. */
export async function sources({ root }: Pick<TestRepository, 'root'>, content: { folder: string }, ...args: string[]) {
  const env = { STYLEBOOK_CONTENT: content.folder, STYLEBOOK_PUBLIC: content.folder }
  return runScript('sources.ts', ['--from', root, ...args], env)
}
