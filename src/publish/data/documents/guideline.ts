import { present } from '../../../data/compiler/present.ts'
import type { GuidelinePage } from '../../../data/model/catalogue.ts'
import { guidelinePath } from '../../../data/model/permalink.ts'
import type { GuidelineForm, GuidelineSummaryForm } from '../forms/guideline.ts'
import type { NamedStandard } from '../../../data/model/standards.ts'
import type { DataSource } from '../data-source.ts'
import type { LinkTo } from './links.ts'
import { namedStandards } from './standards.ts'
import { filled } from './topic.ts'
import { hostPath, type Site } from '../site.ts'

/** A guideline as it stands in other documents. */
export function guidelineSummary(guideline: GuidelinePage, to: LinkTo, site: Site): GuidelineSummaryForm {
  return { ...facts(guideline, site), _links: guidelineLinks(guideline.id, to) }
}

/** A guideline with all that is known of itself. */
export function guidelineDocument(guideline: GuidelinePage, to: LinkTo, source: Known): GuidelineForm {
  return allOf(guideline, to, source, source.standards.get(guideline.id) ?? [])
}

/** A guideline in a list of all: without the standards it names, which would make the list twice as long. */
export function guidelineInList(guideline: GuidelinePage, to: LinkTo, source: Known): GuidelineForm {
  return allOf(guideline, to, source, [])
}

type Known = Pick<DataSource, 'site' | 'texts' | 'standards'>

function allOf(
  guideline: GuidelinePage,
  to: LinkTo,
  { site, texts }: Known,
  standards: readonly NamedStandard[],
): GuidelineForm {
  const { supersededBy, githubUrl, authors, languages, sector, country, scope, licence } = guideline
  return present({
    ...facts(guideline, site),
    supersededBy: supersededBy?.id,
    basedOn: filled(guideline.basedOn.map(({ id }) => id)),
    githubUrl,
    authors: filled(authors),
    languages: filled(languages.map(({ code }) => code)),
    sector,
    country: country?.code,
    scope: filled(scope),
    licence,
    attachedDocuments: filled(guideline.attachedDocuments),
    source: guideline.source,
    changed: guideline.changed,
    introduction: texts.get(guidelinePath(guideline.id)),
    standards: filled(namedStandards(standards)),
    counts: { topics: guideline.topics, references: guideline.references },
    _links: present({
      ...guidelineLinks(guideline.id, to),
      'successor-version': supersededBy && { ...to(guidelinePath(supersededBy.id)), title: supersededBy.title },
    }),
  })
}

/** The fields of the original API, in its order. */
function facts(guideline: GuidelinePage, site: Site) {
  const { id, title, type, url, company, companyUrl, screenshotUrl, date, reviewDate, status } = guideline
  return present({
    id,
    title,
    type,
    url,
    company: company.name,
    companyLogoUrl: hostPath(site, company.logo),
    companyUrl,
    screenshotUrl: screenshotUrl && hostPath(site, screenshotUrl),
    date,
    reviewDate,
    status,
  })
}

function guidelineLinks(id: string, to: LinkTo) {
  return { self: to(guidelinePath(id)), guidelineTopics: to(`${guidelinePath(id)}/topics`) }
}
