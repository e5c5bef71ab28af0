import { present } from '../../../data/compiler/present.ts'
import type { DataSource } from '../data-source.ts'
import type { DesignForm, GuidelineListForm, TopicListForm } from '../forms/lists.ts'
import { guidelineInList } from './guideline.ts'
import type { LinkTo } from './links.ts'
import { topicDocument } from './topic.ts'
import { hostPath } from '../site.ts'

/** All topics, in the catalogue's order. */
export function topicList(to: LinkTo, source: DataSource): TopicListForm {
  return {
    items: source.catalogue.topics.map((topic) => topicDocument(topic, to, source)),
    _links: listLinks('/design/topics', to),
  }
}

/** All guidelines, in the catalogue's order. */
export function guidelineList(to: LinkTo, source: DataSource): GuidelineListForm {
  return {
    items: source.catalogue.guidelines.map((guideline) => guidelineInList(guideline, to, source)),
    _links: listLinks('/design/guidelines', to),
  }
}

/** The start of the catalogue: where everything is. What exists in one format only keeps its own ending. */
export function design(to: LinkTo, { site, catalogue }: Pick<DataSource, 'site' | 'catalogue'>): DesignForm {
  return {
    _links: present({
      self: to('/design'),
      topics: to('/design/topics'),
      guidelines: to('/design/guidelines'),
      decisions: to('/design/decisions'),
      standards: catalogue.standards && to('/design/standards'),
      catalogue: { href: hostPath(site, '/catalogue.json') },
      references: { href: hostPath(site, '/references.csv') },
      decisionTable: { href: hostPath(site, '/decisions.csv') },
      summaryTable: { href: hostPath(site, '/summaries.csv') },
      'service-desc': { href: hostPath(site, '/openapi.yaml') },
    }),
  }
}

/** Where a list stands. */
export function listLinks(path: string, to: LinkTo) {
  return { self: to(path), design: to('/design') }
}
