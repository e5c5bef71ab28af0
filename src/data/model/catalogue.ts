import type { AlikeGuideline, GuidelineLink } from './alike.ts'
import type { ComparePage } from './compare.ts'
import type { CoveragePage } from './coverage.ts'
import type { Decision, DecisionsPage, Position } from './decisions.ts'
import type { DraftingPage } from './drafting.ts'
import type { GuidelineFields } from './guideline.ts'
import type { HomePage } from './home.ts'
import type { Reference } from './reference.ts'
import type { Citations, StandardInGuideline, StandardLink, StandardPage, StandardsPage } from './standards.ts'
import type { OptionRules } from './spectral-rules.ts'
import type { SpriteFile } from './sprite-file.ts'
import type { Option, Standard } from './topic.ts'

/** The sector a guideline's publisher belongs to. */
export type Sector = NonNullable<GuidelineFields['guideline_sector']>
/** The state of a guideline document; absent where nobody recorded it. */
export type Status = NonNullable<GuidelineFields['guideline_status']>
/** What kind of API a guideline covers. */
export type Scope = NonNullable<GuidelineFields['guideline_scope']>[number]

/** A named group of topics. */
export interface Category {
  /** The slug of its name, e.g. `collection-resources`. */
  id: string
  name: string
  /** How many topics it has. */
  topics: number
}

/** Who publishes guidelines. */
export interface Company {
  /** The slug of its name, e.g. `json-api`. */
  id: string
  name: string
  url?: string
  /** Path below the site's base (`/media/…`, or `/monograms/<id>.svg` where the logo is missing) or an http(s) address. */
  logo: string
  /** Name of the file of symbols that has the logo under the company's id; absent where the logo is only a file of its own. */
  sprite?: string
  /** Counts over its guidelines. */
  guidelines: number
  topics: number
  /** True when none of its guidelines is in force any more. */
  retired: boolean
}

/** What is needed to name a company and draw its logo. */
export type CompanyMark = Pick<Company, 'id' | 'name' | 'logo' | 'sprite'>

/** A country or language with the name readers see. */
export interface Named {
  /** ISO 3166-1 alpha-2 or BCP 47 code. */
  code: string
  name: string
}

/** A topic as lists show it. */
export interface TopicSummary {
  id: string
  name: string
  description: string
  /** Id of its category. */
  category: string
  /** Counts: guidelines that deal with it and sections filed under it. */
  guidelines: number
  references: number
  /** Present when the topic asks for a choice. */
  question?: string
  /** Ids of the companies whose guidelines deal with it, in alphabetical order. */
  companies: string[]
}

/** A guideline as lists show it. */
export interface GuidelineSummary {
  id: string
  title: string
  company: CompanyMark
  url: string
  type?: string
  /** Days (`YYYY-MM-DD`): last change of the document, and when it was last read. */
  date?: string
  reviewDate?: string
  status?: Status
  /** The guideline that took its place, when the catalogue has it. */
  supersededBy?: { id: string; title: string }
  sector?: Sector
  country?: Named
  languages: Named[]
  scope: Scope[]
  /** Counts: topics it deals with and sections filed. */
  topics: number
  references: number
}

/** The figures of the whole catalogue. */
export interface Counts {
  topics: number
  guidelines: number
  companies: number
  /** Pairs of topic and guideline with at least one reference. */
  entries: number
  /** Pairs of topic and section. */
  references: number
  decisions: number
}

/** A prose page or post, without its text. */
export interface ProseSummary {
  /** The file's name without `.md`; part of the address. */
  slug: string
  title: string
  description?: string
  /** Posts only. */
  date?: string
}

/** The light index, from which pages and lists are made. The default export of `virtual:catalogue`. */
export interface CatalogueIndex {
  topics: TopicSummary[]
  guidelines: GuidelineSummary[]
  companies: Company[]
  categories: Category[]
  counts: Counts
  pages: ProseSummary[]
  posts: ProseSummary[]
}

/** Everything the list of topics shows. Published as `/data/topics.json`. */
export type TopicsPage = Pick<CatalogueIndex, 'topics' | 'categories' | 'companies' | 'counts'>

/** Everything the list of guidelines shows. Published as `/data/guidelines.json`. */
export type GuidelinesPage = Pick<CatalogueIndex, 'guidelines' | 'companies'>

/** A link to a topic with the number of guidelines that deal with it. */
export type TopicLink = Pick<TopicSummary, 'id' | 'name' | 'guidelines'>

/** What one guideline says about the topic whose page it stands on. */
export interface TopicEntry {
  guideline: Omit<GuidelineSummary, 'topics' | 'references'>
  /** What it says, in one or two sentences of our own. */
  summary?: string
  decisions: Decision[]
  references: Reference[]
}

/** Everything the page of a topic shows. Published as `/data/topics/<id>.json`. */
export interface TopicPage {
  id: string
  name: string
  /** The page's title (front matter `title`). */
  title: string
  description: string
  category: Pick<Category, 'id' | 'name'>
  aliases: string[]
  /** Those that govern it, each with its own page where it has one. */
  standards: (Standard & { page?: StandardLink })[]
  /** At most eight further standards in force that its sections name, or name what they replaced; most guidelines first. */
  named: StandardLink[]
  question?: string
  choice?: 'one' | 'several'
  options: Option[]
  changed?: string
  /** The introduction as safe HTML. */
  introduction?: string
  /** Ordered by company without regard to case, then by title. */
  entries: TopicEntry[]
  related: TopicLink[]
  /** The topics of its category around it, itself included: at most 24, so that the page stays small. */
  siblings: TopicLink[]
  previous?: TopicLink
  next?: TopicLink
  /** At most six topics that the same guidelines deal with, most shared first; neither related nor siblings. */
  together: TopicLink[]
  /** How many guidelines the catalogue has. */
  guidelineTotal: number
  /** The content file, relative to the content folder, for "edit this page". */
  file: string
}

/** What the guideline whose page it stands on says about one topic. */
export interface GuidelineEntry {
  topic: { id: string; name: string }
  /** What the guideline says on the topic, in one or two sentences of our own. */
  summary?: string
  decisions: Decision[]
  references: Reference[]
}

/** Everything the page of a guideline shows. Published as `/data/guidelines/<id>.json`. */
export interface GuidelinePage extends GuidelineSummary {
  /** The document's company in full. */
  companyUrl?: string
  githubUrl?: string
  screenshotUrl?: string
  authors: NonNullable<GuidelineFields['guideline_authors']>
  attachedDocuments: NonNullable<GuidelineFields['guideline_attachedDocuments']>
  licence?: string
  source?: NonNullable<GuidelineFields['guideline_source']>
  changed?: string
  /** An introduction as safe HTML. */
  introduction?: string
  /** Every category of the catalogue it touches, with the number of topics that category has in all. */
  categories: { category: Category; entries: GuidelineEntry[] }[]
  topicTotal: number
  /** At most four guidelines that are most like it, the most similar first. */
  alike: AlikeGuideline[]
  /** The guidelines that its text was made from, and those that were made from its text. */
  basedOn: GuidelineLink[]
  basisOf: GuidelineLink[]
  /** Its answers to the questions of topics, in the order of topics. */
  positions: Position[]
  /** The standards it names, those in most sections first. */
  standards: StandardInGuideline[]
  /** The content file, relative to the content folder, or that of the topic which embeds it. */
  file: string
}

/** The whole catalogue as the compiler gives it: the index and every page. Lives at build time only. */
export interface Catalogue {
  index: CatalogueIndex
  home: HomePage
  decisions: DecisionsPage
  coverage: CoveragePage
  compare: ComparePage
  yours: DraftingPage
  citations: Citations
  /** Absent where the content lists no standards. */
  standards?: StandardsPage
  standardPages: StandardPage[]
  rules: OptionRules
  topics: TopicPage[]
  guidelines: GuidelinePage[]
  /** The logos of companies in few files. */
  sprites: SpriteFile[]
  /** Old path to new path, from `redirect_from`. */
  redirects: { from: string; to: string }[]
}
