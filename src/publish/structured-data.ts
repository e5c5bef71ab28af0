import type { GuidelinePage, TopicPage } from '../data/model/catalogue.ts'
import { address, SITE_TITLE, type Site } from './data/site.ts'
import { crumbsOf, type Subject } from './page-subject.ts'

/** The page that is described. */
export interface DescribedPage {
  /** Canonical path below the base. */
  path: string
  /** Its name, without that of the site. */
  title: string
  description?: string
  subject: Subject
}

type Thing = { '@type': string } & Record<string, unknown>

/**
 * What a page is about in the vocabulary of https://schema.org, as JSON-LD: the page's own subject, and the way to it
 * from the home page. Addresses are absolute where the site's origin is known.
 */
export function structuredData(page: DescribedPage, site: Site): object {
  const crumbs = page.path === '/' ? [] : [breadcrumbs(page, site)]
  return { '@context': 'https://schema.org', '@graph': [subjectThing(page, site), ...crumbs] }
}

function subjectThing({ path, title, description, subject }: DescribedPage, site: Site): Thing {
  const common = { url: address(site, path), name: title, ...(description && { description }) }
  switch (subject.kind) {
    case 'home':
      return { '@type': 'WebSite', ...common, ...searchAction(site) }
    case 'topics':
      return { '@type': 'DefinedTermSet', ...common }
    case 'guidelines':
      return { '@type': 'CollectionPage', ...common }
    case 'topic':
      return { '@type': 'DefinedTerm', ...common, ...termFields(subject.topic, site) }
    case 'guideline':
      return { '@type': 'WebPage', ...common, mainEntity: articleOf(subject.guideline) }
    case 'post':
      return { '@type': 'BlogPosting', ...common, headline: title, datePublished: subject.post.date }
    case 'page':
      return { '@type': 'WebPage', ...common }
  }
}

/** The template of a search address has to be absolute (https://schema.org/EntryPoint). */
function searchAction(site: Site): object {
  if (!site.origin) return {}
  return {
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${address(site, '/search')}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }
}

/** Its aliases are words that people search by, and not its names. */
function termFields({ id, name }: TopicPage, site: Site) {
  return { name, termCode: id, inDefinedTermSet: address(site, '/design/topics/') }
}

/** The published document that a guideline page is about. It lives elsewhere, and so does its address. */
function articleOf(guideline: GuidelinePage): Thing {
  const { title, url, company, companyUrl, authors, date, languages, licence } = guideline
  return {
    '@type': 'TechArticle',
    headline: title,
    url,
    publisher: { '@type': 'Organization', name: company.name, ...(companyUrl && { url: companyUrl }) },
    ...(authors.length > 0 && { author: authors.map(({ name }) => ({ '@type': 'Person', name })) }),
    ...(date && { dateModified: date }),
    ...(languages.length > 0 && { inLanguage: languages.map(({ code }) => code) }),
    ...(licence && { license: `https://spdx.org/licenses/${licence}` }),
  }
}

function breadcrumbs({ path, title, subject }: DescribedPage, site: Site): Thing {
  const way = [{ name: SITE_TITLE, path: '/' }, ...crumbsOf(subject), { name: title, path }]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, path: to }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address(site, to),
    })),
  }
}
