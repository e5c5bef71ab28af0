import { statSync } from 'node:fs'

/** The environment variables that name folders, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The folder that is published as it is: what STYLEBOOK_PUBLIC names, or `public`. Throws when STYLEBOOK_PUBLIC names what
 * is no folder, as the site would lack its logos and pictures without a word.
 */
export function publicFolderIn({ STYLEBOOK_PUBLIC: named }: Environment): string {
  if (!named) return 'public'
  if (statSync(named, { throwIfNoEntry: false })?.isDirectory()) return named
  throw new Error(
    `STYLEBOOK_PUBLIC names ${named}, but there is no such folder. Create it, correct the path, or leave STYLEBOOK_PUBLIC out to publish the folder public.`,
  )
}

/**
 * Where readers can suggest, report and edit: the web address that STYLEBOOK_REPOSITORY names, else what the `repository` of
 * package.json says (https://docs.npmjs.com/cli/configuring-npm/package-json#repository). Without slash and `.git` at its
 * end; undefined where neither says anything. Throws when STYLEBOOK_REPOSITORY is no web address, as every link to it
 * would lead nowhere.
 */
export function repositoryIn({ STYLEBOOK_REPOSITORY: named }: Environment, inPackage?: unknown): string | undefined {
  if (named && !/^https?:\/\/[^\s/]+\/\S/.test(named)) {
    throw new Error(
      `STYLEBOOK_REPOSITORY is ${named}, which is not the web address of a repository. Write one such as https://github.com/example/stylebook, or leave it out: then no page has links to edit, suggest and report.`,
    )
  }
  const written = named || addressIn(inPackage)
  return written?.replace(/\/+$/, '').replace(/\.git$/, '')
}

/** A text or `{ url }`; of the short forms, those of GitHub. What is no web address then counts as nothing. */
function addressIn(inPackage: unknown): string | undefined {
  const text = typeof inPackage === 'object' && inPackage !== null && 'url' in inPackage ? inPackage.url : inPackage
  if (typeof text !== 'string') return undefined
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(text)?.[1]
  const address = short ? `https://github.com/${short}` : text.replace(/^git\+/, '')
  return /^https?:/.test(address) ? address : undefined
}
