import { MONTHS } from '../../data/model/months.ts'
import type { CatalogueIndex, Company, Counts } from '../../data/model/catalogue.ts'
import { crumbsOf } from '../page-subject.ts'
import type { DescribedPage } from '../structured-data.ts'

/** A company's logo: its address as in the catalogue, drawn grey when its guidelines are no longer in force. */
export type Mark = Pick<Company, 'logo' | 'retired'>

/** A cell of the title block. */
export interface Figure {
  label: string
  value: string
}

/** What the picture of a page shows. */
export interface SocialCard {
  /** The way to the page, e.g. Topics, Collection Resources. */
  crumbs: string[]
  title: string
  text?: string
  /** Stands before the title. */
  mark?: Mark
  /** As many as there is room for, and the number of the others. */
  logos: Mark[]
  /** At most three. */
  figures: Figure[]
}

/** The picture that a page shares. */
export function cardOf({ title, description, subject }: DescribedPage, index: CatalogueIndex): SocialCard {
  const crumbs = crumbsOf(subject).map(({ name }) => name)
  const text = description ? { text: description } : {}
  switch (subject.kind) {
    case 'topic': {
      const { entries } = subject.topic
      const sections = entries.reduce((sum, { references }) => sum + references.length, 0)
      const figures = [figure('Guidelines', entries.length), figure('Sections', sections)]
      const companies = new Set(entries.map(({ guideline }) => guideline.company.id))
      return { crumbs, title, ...text, logos: inOrder(index.companies.filter(({ id }) => companies.has(id))), figures }
    }
    case 'guideline': {
      const { company, topics, references, date } = subject.guideline
      const mark = index.companies.find(({ id }) => id === company.id)
      const updated = date ? [{ label: 'Updated', value: monthOf(date) }] : []
      const figures = [figure('Topics', topics), figure('Sections', references), ...updated]
      return { crumbs, title, text: company.name, ...(mark && { mark }), logos: [], figures }
    }
    case 'post':
      return { crumbs, title, ...text, logos: [], figures: [] }
    case 'home':
      return {
        crumbs,
        title: 'What API design guidelines say, topic by topic',
        ...text,
        logos: inOrder(index.companies),
        figures: siteFigures(index.counts),
      }
    default:
      return { crumbs, title, ...text, logos: inOrder(index.companies), figures: siteFigures(index.counts) }
  }
}

/** There is no room for all: those in force first, and of them those that say most. */
function inOrder(companies: readonly Company[]): Company[] {
  return companies.toSorted((a, b) => Number(a.retired) - Number(b.retired) || b.topics - a.topics)
}

/** What is to be seen, in words. */
export function altText({ title, figures }: SocialCard): string {
  const facts = figures.map(({ label, value }) => `${label}: ${value}`).join(', ')
  return facts ? `${title}. ${facts}` : title
}

function siteFigures({ topics, guidelines, references }: Counts): Figure[] {
  return [figure('Guidelines', guidelines), figure('Topics', topics), figure('Sections', references)]
}

function figure(label: string, count: number): Figure {
  return { label, value: count.toLocaleString('en') }
}

/** `2016-08-31` gives `Aug 2016`. */
function monthOf(day: string): string {
  const [year, month] = day.split('-').map(Number)
  return `${MONTHS[(month ?? 1) - 1]} ${year}`
}
