import { present } from '../../../data/compiler/present.ts'
import { standardPath, topicPath } from '../../../data/model/permalink.ts'
import type { StandardPage, StandardsPage } from '../../../data/model/standards.ts'
import type { StandardDocumentForm, StandardListForm } from '../forms/standard.ts'
import type { LinkTo } from './links.ts'
import { listLinks } from './lists.ts'
import { named } from './standards.ts'

/** All standards, those that took each other's place together; named by most guidelines first. */
export function standardList({ guidelines, successions }: StandardsPage, to: LinkTo): StandardListForm {
  return {
    items: successions.flatMap(({ standards }) =>
      standards.map(({ namedBy, sections, ...facts }) => ({
        ...facts,
        namedBy: namedBy.flatMap((at) => guidelines[at]?.id ?? []),
        counts: { guidelines: namedBy.length, sections },
        _links: standardLinks(facts, to),
      })),
    ),
    _links: listLinks('/design/standards', to),
  }
}

/** A standard with all that name it, or what it replaced, or what took its place. */
export function standardDocument(standard: StandardPage, to: LinkTo): StandardDocumentForm {
  const { id, number, title, url, replacedBy, succession, current, entries, topics } = standard
  const replaces = succession.filter((one) => one.replacedBy === id).map((one) => one.id)
  return present({
    ...present({ id, number, title, url, replacedBy }),
    replaces: replaces.length === 0 ? undefined : replaces,
    succession: succession.map((one) => ({ id: one.id, guidelines: one.guidelines })),
    counts: { guidelines: entries.length, current },
    namedBy: entries.map(({ guideline, sections }) => ({
      guideline: guideline.id,
      sections: sections.map((section) => ({ ...named(section), ...rest(section) })),
    })),
    topics: topics.map((topic) => ({ ...topic, _links: { topic: to(topicPath(topic.id)) } })),
    _links: { ...standardLinks(standard, to), standards: to('/design/standards') },
  })
}

function rest({ standards, topics }: StandardPage['entries'][number]['sections'][number]) {
  return present({ standards, topics })
}

function standardLinks({ id, replacedBy }: Pick<StandardPage, 'id' | 'replacedBy'>, to: LinkTo) {
  return present({
    self: to(standardPath(id)),
    'successor-version': replacedBy === undefined ? undefined : to(standardPath(replacedBy)),
  })
}
