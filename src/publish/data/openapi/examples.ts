import type { NamedStandard, StandardPage } from '../../../data/model/standards.ts'
import type { DataSource } from '../data-source.ts'
import { topicGuidelines } from '../documents/entries.ts'
import { guidelineDocument } from '../documents/guideline.ts'
import { linksIn } from '../documents/links.ts'
import { standardDocument } from '../documents/standard.ts'
import { topicDocument } from '../documents/topic.ts'

/** Documents of the catalogue, to show what to expect; lists are cut after the first item. */
export interface Examples {
  topic?: object
  topicGuidelines?: object
  guideline?: object
  /** Absent where the content lists no standards. */
  standard?: object
  /** Ids for parameters. */
  ids: { topic?: string; guideline?: string; company?: string; standard?: string }
}

/** Takes the examples from the first topic that a guideline deals with; none from an empty catalogue. */
export function examplesOf(source: DataSource): Examples {
  const { catalogue, guidelines, standards } = source
  const to = linksIn('json', source.site)
  const [topic] = catalogue.topics.filter(({ entries }) => entries.length > 0)
  const guideline = guidelines.get(topic?.entries[0]?.guideline.id ?? '')
  const [page] = catalogue.standardPages.filter(({ entries }) => entries.length > 0)
  const standard = page ?? catalogue.standardPages[0]
  const ofStandard = standard && {
    standard: standardDocument({ ...standard, entries: standard.entries.slice(0, 1).map(shortened) }, to),
  }
  if (!topic || !guideline) return { ...ofStandard, ids: { ...(standard && { standard: standard.id }) } }
  const all = topicGuidelines(topic, to, source)
  return {
    ...ofStandard,
    topic: topicDocument(topic, to, { texts: new Map(), catalogue }),
    topicGuidelines: { ...all, items: all.items.slice(0, 1) },
    guideline: guidelineDocument(guideline, to, {
      ...source,
      texts: new Map(),
      standards: new Map([[guideline.id, firstOf(standards.get(guideline.id) ?? [])]]),
    }),
    ids: {
      topic: topic.id,
      guideline: guideline.id,
      company: guideline.company.id,
      ...(standard && { standard: standard.id }),
    },
  }
}

function shortened({ guideline, sections }: StandardPage['entries'][number]): StandardPage['entries'][number] {
  return { guideline, sections: sections.slice(0, 1) }
}

function firstOf(standards: readonly NamedStandard[]): NamedStandard[] {
  return standards.slice(0, 1).map((standard) => ({ ...standard, sections: standard.sections.slice(0, 1) }))
}
