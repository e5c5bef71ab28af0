import { guidelinePath, topicPath } from '../../../data/model/permalink.ts'
import type { DataSource } from '../data-source.ts'
import type { DesignForm, GuidelineListForm, TopicListForm } from '../forms/lists.ts'
import { guidelineDocument } from './guideline.ts'
import type { LinkTo } from './links.ts'
import { topicDocument } from './topic.ts'
import { hostPath, type Site } from '../site.ts'

/** All topics, in the catalogue's order. */
export function topicList(to: LinkTo, { catalogue, texts }: DataSource): TopicListForm {
  return {
    items: catalogue.topics.map((topic) => topicDocument(topic, to, texts.get(topicPath(topic.id)))),
    _links: listLinks('/design/topics', to),
  }
}

/** All guidelines, in the catalogue's order. */
export function guidelineList(to: LinkTo, { catalogue, site, texts }: DataSource): GuidelineListForm {
  return {
    items: catalogue.guidelines.map((guideline) =>
      guidelineDocument(guideline, to, site, texts.get(guidelinePath(guideline.id))),
    ),
    _links: listLinks('/design/guidelines', to),
  }
}

/** The start of the catalogue: where everything is. What exists in one format only keeps its own ending. */
export function design(to: LinkTo, site: Site): DesignForm {
  return {
    _links: {
      self: to('/design'),
      topics: to('/design/topics'),
      guidelines: to('/design/guidelines'),
      decisions: to('/design/decisions'),
      catalogue: { href: hostPath(site, '/catalogue.json') },
      references: { href: hostPath(site, '/references.csv') },
      decisionTable: { href: hostPath(site, '/decisions.csv') },
      'service-desc': { href: hostPath(site, '/openapi.yaml') },
    },
  }
}

/** Where a list stands. */
export function listLinks(path: string, to: LinkTo) {
  return { self: to(path), design: to('/design') }
}
