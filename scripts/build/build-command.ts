import { existsSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import type { Command } from '../command.ts'

const usage = (typed: string) => `usage: ${typed} --content <folder> [options]

Builds a static site from a folder of Markdown files. README.md and CONTRIBUTING.md of the package say what they are.

  --content <folder>  the topics and guidelines; STYLEBOOK_CONTENT when left out
  --public <folder>   what is published as it is, with media/logos/; STYLEBOOK_PUBLIC when left out, or else the folder
                      public where there is one, or the package's, which has the logos of the catalogue
  --out <folder>      where the site is written; dist when left out. Below the present folder, what else it has is removed
  --base <path>       the path it is served under, with slashes at both ends; / when left out

STYLEBOOK_ORIGIN, e.g. https://stylebook.example, gives it canonical addresses, a sitemap and feeds.`

/**
 * Builds the site of a content folder into a folder of static files, with the sources of the site and their configuration
 * below `root`.
 */
export const buildCommand: Command = async ({ args, typed, root }) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'string' },
      public: { type: 'string' },
      out: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(usage(typed))
  const content = values.content ?? process.env['STYLEBOOK_CONTENT']
  if (!content) throw new Error('Which folder of content should be built? Name it with --content.')
  if (!existsSync(content)) throw new Error(`There is no folder ${content}. Create it, or correct the path.`)
  const publicFolder =
    values.public ?? process.env['STYLEBOOK_PUBLIC'] ?? (existsSync('public') ? 'public' : join(root, 'public'))
  if (!/^\/(?:.*\/)?$/.test(values.base)) throw new Error(`--base: ${values.base} should begin and end with a slash.`)
  const outDir = resolve(values.out)
  const mayEmpty = outDir.startsWith(resolve('.') + sep)
  for (const read of ['.', content, publicFolder].map((folder) => resolve(folder))) {
    if (`${read}${sep}`.startsWith(`${outDir}${sep}`))
      throw new Error(`--out: a site in ${values.out} would lie over ${read}. Choose a folder of its own.`)
  }
  if (outDir.startsWith(resolve(content) + sep))
    throw new Error(`--out: the next build would take the site in ${values.out} for content. Choose a folder outside.`)
  const { buildSite } = await import('./build-site.ts')
  await buildSite({
    content: resolve(content),
    publicFolder: resolve(publicFolder),
    root,
    base: values.base,
    outDir,
    mayEmpty,
  })
}
