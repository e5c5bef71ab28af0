import type { LinkedCompany } from '../companies.ts'

/** Says whether the public folder has a file, given its path such as `/media/logos/google.svg`. */
export type HasPublicFile = (path: string) => boolean

/** What the public folder has, by paths such as `/media/logos/google.svg`. */
export interface PublicPictures {
  hasPublicFile: HasPublicFile
  /** The text of an SVG that is safe to publish; undefined for anything else. */
  svgOf(path: string): string | undefined
}

/** Where the logo of a company is published: as the content says, or its monogram where there is none. */
export function logoPath(
  { id, logo }: Pick<LinkedCompany, 'id' | 'logo'>,
  files: Pick<PublicPictures, 'hasPublicFile'>,
) {
  const isPublished = logo !== undefined && (!logo.startsWith('/') || files.hasPublicFile(logo))
  return isPublished ? logo : monogramPath(id)
}

/** Where the monogram of a company is published. */
export function monogramPath(companyId: string): string {
  return `/monograms/${companyId}.svg`
}
