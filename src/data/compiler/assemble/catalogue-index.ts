import type { CatalogueIndex, ProseSummary } from '../../model/catalogue.ts'
import type { ProseFile } from '../content-file.ts'
import { groupBy } from '../group-by.ts'
import type { Linked, Pair } from '../link.ts'
import { compareTexts, latestFirst } from '../order.ts'
import { present } from '../present.ts'
import { logoPath, type PublicPictures } from './logo-path.ts'
import type { LogoSprites } from './logo-sprites.ts'
import { categorySummary, companySummary, countReferences, guidelineFacts, topicSummary } from './summaries.ts'

/** The light index of the catalogue. A company whose logo is missing gets a monogram. */
export function catalogueIndex(
  linked: Linked,
  entries: readonly Pair[],
  pictures: PublicPictures,
  { spriteOf }: LogoSprites,
): CatalogueIndex {
  const byTopic = groupBy(entries, ({ topic }) => topic.id)
  const byGuideline = groupBy(entries, ({ guideline }) => guideline.id)
  const companies = linked.companies.map((company) => {
    const mark = { logo: logoPath(company, pictures), sprite: spriteOf.get(company.id) }
    const own = company.guidelines.flatMap(({ id }) => byGuideline.get(id) ?? [])
    return { members: company.guidelines, summary: companySummary(company, mark, own) }
  })
  const companyOf = new Map(
    companies.flatMap(({ members, summary }) => members.map(({ id }) => [id, summary] as const)),
  )
  const topics = [...linked.topics.values()].map((topic) => {
    const own = byTopic.get(topic.id) ?? []
    return topicSummary(
      topic,
      own,
      own.flatMap(({ guideline }) => companyOf.get(guideline.id)?.id ?? []),
    )
  })
  const guidelines = [...linked.guidelines.values()].flatMap((guideline) => {
    const company = companyOf.get(guideline.id)
    if (!company) return []
    const own = byGuideline.get(guideline.id) ?? []
    return [{ ...guidelineFacts(guideline, company, linked), topics: own.length, references: countReferences(own) }]
  })
  return {
    topics,
    guidelines,
    companies: companies.map(({ summary }) => summary),
    categories: linked.categories.map(categorySummary),
    counts: {
      topics: topics.length,
      guidelines: guidelines.length,
      companies: companies.length,
      entries: entries.length,
      references: topics.reduce((sum, { references }) => sum + references, 0),
      decisions: entries.reduce((sum, entry) => sum + entry.decisions.length, 0),
    },
    pages: proseSummaries(linked.prose, 'page'),
    posts: proseSummaries(linked.prose, 'post'),
  }
}

/** Pages by slug; posts latest first. Of two with one slug the first stands. */
function proseSummaries(files: readonly ProseFile[], layout: ProseFile['layout']): ProseSummary[] {
  const first = [...groupBy(files, ({ layout, slug }) => `${layout} ${slug}`).values()].flatMap(([file]) => file ?? [])
  return first
    .filter((file) => file.layout === layout)
    .map((file) => {
      const { title, description } = file.fields
      return present({
        slug: file.slug,
        title,
        description,
        date: file.layout === 'post' ? file.fields.date : undefined,
      })
    })
    .sort((a, b) => latestFirst(a.date, b.date) || compareTexts([a.slug], [b.slug]))
}
