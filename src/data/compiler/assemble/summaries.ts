import type { Category, Company, CompanyMark, TopicEntry, TopicSummary } from '../../model/catalogue.ts'
import { countryName, languageName } from '../../model/locale.ts'
import { isRetired } from '../../model/retired.ts'
import type { LinkedCompany } from '../companies.ts'
import { questionOfTopic, type GuidelineDefinition, type TopicDefinition } from '../definitions.ts'
import type { Linked, LinkedCategory, Pair } from '../link.ts'
import { present } from '../present.ts'
import { slugOf } from '../slug.ts'

/** A topic as lists show it; `entries` are its pairs that have references, `companies` the ids of their publishers. */
export function topicSummary(
  topic: TopicDefinition,
  entries: readonly Pair[],
  companies: readonly string[],
): TopicSummary {
  const { id, fields } = topic
  return present({
    id,
    name: fields.topic_name,
    description: fields.topic_description,
    category: slugOf(fields.topic_category),
    guidelines: entries.length,
    references: countReferences(entries),
    question: questionOfTopic(topic)?.question,
    companies: [...new Set(companies)].sort(),
  })
}

/** A guideline as it stands on pages of topics, published by the given company. */
export function guidelineFacts(
  { id, fields }: GuidelineDefinition,
  company: CompanyMark,
  linked: Linked,
): TopicEntry['guideline'] {
  const languages = fields.guideline_language ?? []
  const successor = linked.guidelines.get(fields.guideline_supersededBy ?? '')
  const country = fields.guideline_country
  return present({
    id,
    title: fields.guideline_title,
    company: markOf(company),
    url: fields.guideline_url,
    type: fields.guideline_type,
    date: fields.guideline_date,
    reviewDate: fields.guideline_reviewDate,
    status: fields.guideline_status,
    supersededBy: successor && { id: successor.id, title: successor.fields.guideline_title },
    sector: fields.guideline_sector,
    country: country === undefined ? undefined : { code: country, name: countryName(country) },
    languages: [languages].flat().map((code) => ({ code, name: languageName(code) })),
    scope: fields.guideline_scope ?? [],
  })
}

/** How much a guideline says, or all that is said on a topic; `entries` are its pairs that have references. */
export function countReferences(entries: readonly Pair[]): number {
  return entries.reduce((sum, { references }) => sum + references.length, 0)
}

/** A company as lists show it. `mark` says where its logo is; `entries` are those of all its guidelines. */
export function companySummary(
  { id, name, url, guidelines }: LinkedCompany,
  mark: Pick<CompanyMark, 'logo'> & { sprite: string | undefined },
  entries: readonly Pair[],
): Company {
  return present({
    id,
    name,
    url,
    ...mark,
    guidelines: guidelines.length,
    topics: new Set(entries.map(({ topic }) => topic.id)).size,
    retired: guidelines.every(({ fields }) => isRetired({ status: fields.guideline_status })),
  })
}

/** What names a company and draws its logo. */
export function markOf({ id, name, logo, sprite }: CompanyMark): CompanyMark {
  return present({ id, name, logo, sprite })
}

/** A category as lists show it. */
export function categorySummary({ id, name, topics }: LinkedCategory): Category {
  return { id, name, topics: topics.length }
}
