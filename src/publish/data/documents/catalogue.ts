import { present } from '../../../data/compiler/present.ts'
import type { DataSource } from '../data-source.ts'
import type { CatalogueForm } from '../forms/catalogue.ts'
import { entryFields } from './entries.ts'
import type { LinkTo } from './links.ts'
import { guidelineList, topicList } from './lists.ts'
import { citedStandards } from './standards.ts'
import { hostPath } from '../site.ts'

/** The whole catalogue in one document, each thing once. */
export function catalogueDocument(to: LinkTo, source: DataSource): CatalogueForm {
  const { catalogue, site } = source
  return {
    categories: catalogue.index.categories,
    topics: topicList(to, source).items,
    companies: catalogue.index.companies.map(({ id, name, url, logo, guidelines }) =>
      present({ id, name, url, logoUrl: hostPath(site, logo), guidelines }),
    ),
    guidelines: guidelineList(to, source).items,
    entries: catalogue.topics.flatMap((topic) =>
      topic.entries.map((entry) => ({ topic: topic.id, guideline: entry.guideline.id, ...entryFields(entry) })),
    ),
    standards: citedStandards(catalogue.citations),
    _links: { self: to('/catalogue'), design: to('/design') },
  }
}
