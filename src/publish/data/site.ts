/** Where the site is published. */
export interface Site {
  /** The path it is served under, with slashes at both ends. */
  base: string
  /** Scheme and host, e.g. `https://stylebook.example`, without a slash at the end; absent when nobody said. */
  origin?: string
  /** Whether the content is the project's own catalogue, of which it is known what others may do with it. */
  isProject?: boolean
  /** Where the project lives, e.g. `https://github.com/example/stylebook`; absent for other content, and where nobody said. */
  repository?: string
}

/** What the site is called, and what it is in one sentence. */
export const SITE_TITLE = 'API Stylebook'
export const SITE_SUMMARY =
  'What published API design guidelines say, topic by topic: the exact sections in which companies, governments and ' +
  'standards bodies answer a question of API design, and the decisions they take.'

/** A path of the site (`/design/topics/cors`) as a host answers it: below the base. Other addresses stay as they are. */
export function hostPath({ base }: Pick<Site, 'base'>, path: string): string {
  return path.startsWith('/') ? base.slice(0, -1) + path : path
}

/** The same with the origin, where it is known: for texts that are read away from the site. */
export function address(site: Pick<Site, 'base' | 'origin'>, path: string): string {
  return path.startsWith('/') ? (site.origin ?? '') + hostPath(site, path) : path
}
