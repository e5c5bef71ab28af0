import { createBuilder } from 'vite'
import { compile } from '../../src/data/compiler/compile.ts'
import { textReport } from '../../src/data/compiler/report.ts'
import { siteConfiguration } from './site-configuration.ts'

/** What is built, and where to. */
export interface SiteBuild {
  content: string
  publicFolder: string
  /** The folder with the sources of the site. */
  root: string
  base: string
  outDir: string
  /** Whether what else lies in the folder may go. */
  mayEmpty: boolean
}

/**
 * Builds a site. All folders are absolute. The process is in the folder `root` from then on. Prints what is wrong with
 * the content, and where; throws when it cannot be published, and leaves what was there before.
 */
export async function buildSite({ content, publicFolder, root, base, outDir, mayEmpty }: SiteBuild): Promise<void> {
  checkContent(content, publicFolder)
  process.env['STYLEBOOK_CONTENT'] = content
  process.env['STYLEBOOK_PUBLIC'] = publicFolder
  process.env['NODE_ENV'] = 'production'
  // The configuration names its files from the folder of the project.
  process.chdir(root)
  const builder = await createBuilder({
    ...(await siteConfiguration()),
    configFile: false,
    root,
    base,
    build: { outDir, emptyOutDir: mayEmpty },
  })
  await builder.buildApp()
}

function checkContent(contentFolder: string, publicFolder: string): void {
  const { problems, sources } = compile({ contentFolder, publicFolder })
  const colours = process.stderr.isTTY === true && process.env['NO_COLOR'] === undefined
  if (problems.length > 0) console.error(textReport(problems, sources, { folder: contentFolder, colours }))
  if (problems.some(({ severity }) => severity === 'error'))
    throw new Error('The content cannot be published: the messages above say why.')
}
