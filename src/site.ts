/** Where the project lives: from `repository` in package.json. */
export const repository: string = import.meta.env.STYLEBOOK_REPOSITORY

/** The address at which a content file can be edited, e.g. `topics/cors.md`; undefined for content kept elsewhere. */
export function editUrl(file: string): string | undefined {
  const folder: string = import.meta.env.STYLEBOOK_EDIT
  return folder ? `${folder}/${file}` : undefined
}
