/** Empty where nobody said: then nothing leads there. */
const repository: string = import.meta.env.STYLEBOOK_REPOSITORY

/** Whether this is the project's own catalogue, of public guidelines, and not another folder of content. */
export const isProject: boolean = import.meta.env.STYLEBOOK_PROJECT

/** Which parts of the site have content; what has none is not linked. */
export const parts: {
  pages?: { slug: string; title: string }[]
  news?: boolean
  decisions?: boolean
  standards?: boolean
} = import.meta.env.STYLEBOOK_PARTS ?? {}

/** Where to read how to add a guideline; undefined for content kept elsewhere, or nowhere that is known. */
export const contributeUrl: string | undefined =
  isProject && repository ? `${repository}/blob/main/CONTRIBUTING.md` : undefined

/** Where to suggest a topic; undefined where no repository is known. */
export function suggestUrl(title: string): string | undefined {
  return repository ? `${repository}/issues/new?title=${encodeURIComponent(title)}` : undefined
}

/**
 * A new issue about a link that is dead or leads to something else, with the page (path or address) and the link filled in;
 * undefined where no repository is known. The names are those of `.github/ISSUE_TEMPLATE/wrong-link.yml`; hosts that do not
 * know such forms take title and body.
 */
export function reportUrl(page: string, link = ''): string | undefined {
  const [title, body] = [`Wrong link: ${page}`, `Page: ${page}\nLink: ${link}`]
  const filled = new URLSearchParams({ template: 'wrong-link.yml', title, body, page, link })
  return repository ? `${repository}/issues/new?${filled}` : undefined
}

/** What a field of search gives as examples: things that are there. */
export const searchExamples = isProject ? 'Pagination, 409, Zalando' : 'Topic, company or heading'

/** Whether feeds are published, which takes the origin of the site (`STYLEBOOK_ORIGIN`). */
export const hasFeeds: boolean = import.meta.env.STYLEBOOK_FEEDS === true

/** The address at which a content file can be edited, e.g. `topics/cors.md`; undefined where nobody said. */
export function editUrl(file: string): string | undefined {
  const folder: string = import.meta.env.STYLEBOOK_EDIT
  return folder ? `${folder}/${file.split('/').map(encodeURIComponent).join('/')}` : undefined
}
