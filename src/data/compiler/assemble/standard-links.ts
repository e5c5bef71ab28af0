import type { StandardInGuideline, StandardLink, StandardPage } from '../../model/standards.ts'
import type { Standard } from '../../model/topic.ts'
import { groupBy } from '../group-by.ts'
import { present } from '../present.ts'
import { normalAddress } from '../references.ts'

const NAMED = 8

/** What the pages of topics and guidelines say of standards. */
export interface StandardLinks {
  /** The standards that govern a topic, each with its page where it has one. */
  governing(standards: readonly Standard[]): (Standard & { page?: StandardLink })[]
  /**
   * At most eight standards in force that sections filed under a topic name, by their own number or one that they replaced,
   * with the number of guidelines; most first, without those given.
   */
  inTopic(topic: string, without: readonly StandardLink[]): StandardLink[]
  /** The standards that a guideline names, those in most sections first. */
  inGuideline(guideline: string): StandardInGuideline[]
}

/** Takes the links out of the pages of standards. Of equals, the order of the pages decides. */
export function standardLinks(pages: readonly StandardPage[]): StandardLinks {
  const byAddress = new Map(pages.map((page) => [addressOf(page.url), page]))
  const numbers = new Map(pages.map(({ id, number }) => [id, number]))
  const inForce = pages.filter(({ id, succession }) => succession[0]?.id === id)
  const byTopic = groupBy(
    inForce.flatMap(({ id, number, title, topics }) =>
      topics.map((topic) => ({ topic: topic.id, link: { id, number, title, guidelines: topic.guidelines } })),
    ),
    ({ topic }) => topic,
  )
  const byGuideline = groupBy(
    pages.flatMap(({ id, number, title, replacedBy, entries }) =>
      entries.flatMap(({ guideline, sections }) => {
        const own = sections.filter(({ standards }) => standards.includes(id)).length
        const successor =
          replacedBy === undefined ? undefined : { id: replacedBy, number: numbers.get(replacedBy) ?? '' }
        return own === 0
          ? []
          : { guideline: guideline.id, named: present({ id, number, title, sections: own, successor }) }
      }),
    ),
    ({ guideline }) => guideline,
  )
  return {
    governing: (standards) =>
      standards.map((standard) => {
        const page = byAddress.get(addressOf(standard.url))
        return present({ ...standard, page: page && linkTo(page) })
      }),
    inTopic: (topic, without) =>
      (byTopic.get(topic) ?? [])
        .map(({ link }) => link)
        .filter(({ id }) => !without.some((known) => known.id === id))
        .sort((a, b) => b.guidelines - a.guidelines)
        .slice(0, NAMED),
    inGuideline: (guideline) =>
      (byGuideline.get(guideline) ?? []).map(({ named }) => named).sort((a, b) => b.sections - a.sections),
  }
}

/** With the guidelines that its page lists: those that name what it replaced are there, too. */
function linkTo({ id, number, title, entries }: StandardPage): StandardLink {
  return { id, number, title, guidelines: entries.length }
}

/** The address of a document, whichever of its sections it leads to. */
function addressOf(url: string): string {
  return normalAddress(url).replace(/#.*$/, '').replace(/\/$/, '')
}
