import { z } from 'zod'
import { slug, text } from './text.ts'
import { webAddress } from './web-address.ts'

/** How a document is written and rendered, which decides what its headings and their anchors are. */
export const dialects = [
  'aip',
  'asciidoc',
  'docusaurus',
  'github',
  'gitbook',
  'govuk',
  'html',
  'hugo',
  'ibm',
  'json-api',
  'kramdown',
  'mdx',
  'parameterize',
  'python-markdown',
  'respec',
  'restructuredtext',
  'vitepress',
  'vuepress',
] as const

const files = z.union([text, z.array(text).min(1)])

const pageAddress = z.strictObject({
  files: files.optional().describe('The files it holds for, as globs; all when left out'),
  page: text.describe(
    'The address of their page: `{path}` is the path in the repository, `{route}` the path below `root` without its ' +
      'ending and without a last `README` or `index`, `{plainRoute}` the same without number prefixes such as `01-`, ' +
      '`{h1}` the anchor of the first heading, `{front.slug}` a field of the front matter (the next rule holds where ' +
      'a file lacks it)',
  ),
  root: text.optional().describe('The folder that is no part of `{route}`, e.g. `docs`'),
})

/** Where the document of one guideline stands in its repository, and how it is read. */
export const source = z.strictObject({
  guideline: slug.describe('The id of the guideline; its `guideline_source` has repository and commit'),
  dialect: z.enum(dialects).describe('How it is written and rendered'),
  files: files.describe(
    'The files that are the document, in its order: paths or globs (`*` within a folder, `**` at any depth); with `!` ' +
      'before it, files that are not',
  ),
  branch: text.optional().describe("The branch it stands on; the repository's default one when left out"),
  address: z
    .union([text, z.array(pageAddress).min(1)])
    .describe('The address of a page, or rules for several kinds of files, of which the first that fits holds'),
  leaveOut: z
    .array(text)
    .optional()
    .describe('Sections that are no part of the document with all below them, as `#anchor` or `path#anchor`'),
  deepest: z
    .int()
    .min(1)
    .max(6)
    .optional()
    .describe('The depth below which headings are not addressed; 6 when left out'),
  options: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .optional()
    .describe('What the dialect needs to know, e.g. attributes given to Asciidoctor'),
  movedTo: webAddress.optional().describe('Where the document is kept now, when this is an abandoned copy'),
})

/** All of `sources.yaml`. */
export const sources = z.array(source)

/** A row of `sources.yaml`. */
export type Source = z.infer<typeof source>

/** How a document is written and rendered. */
export type Dialect = (typeof dialects)[number]
