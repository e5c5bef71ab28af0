/** Where the project lives: from `repository` in package.json. */
export const repository: string = import.meta.env.STYLEBOOK_REPOSITORY

/** Which parts of the site have content; what has none is not linked. */
export const parts: { about?: boolean; news?: boolean; decisions?: boolean } = import.meta.env.STYLEBOOK_PARTS ?? {}

/** Where to read how to add a guideline; undefined for content kept elsewhere. */
export const contributeUrl: string | undefined = import.meta.env.STYLEBOOK_EDIT
  ? `${repository}/blob/main/CONTRIBUTING.md`
  : undefined

/** Whether feeds are published, which takes the origin of the site (`STYLEBOOK_ORIGIN`). */
export const hasFeeds: boolean = import.meta.env.STYLEBOOK_FEEDS === true

/** The address at which a content file can be edited, e.g. `topics/cors.md`; undefined for content kept elsewhere. */
export function editUrl(file: string): string | undefined {
  const folder: string = import.meta.env.STYLEBOOK_EDIT
  return folder ? `${folder}/${file}` : undefined
}
