import type { Dialect } from '../../src/data/model/sources.ts'
import { aip } from './extract/aip.ts'
import { asciidoc } from './extract/asciidoc.ts'
import { docusaurus } from './extract/docusaurus.ts'
import { github } from './extract/github.ts'
import { gitbook } from './extract/gitbook.ts'
import { govuk } from './extract/govuk.ts'
import { html } from './extract/html.ts'
import { hugo } from './extract/hugo.ts'
import { ibm } from './extract/ibm.ts'
import { jsonApi } from './extract/json-api.ts'
import { kramdown } from './extract/kramdown.ts'
import { mdx } from './extract/mdx.ts'
import { parameterize } from './extract/parameterize.ts'
import { pythonMarkdown } from './extract/python-markdown.ts'
import { respec } from './extract/respec.ts'
import { restructuredText } from './extract/restructuredtext.ts'
import { vitepress } from './extract/vitepress.ts'
import { vuepress } from './extract/vuepress.ts'
import type { Extractor } from './section.ts'

/** The extractor of each dialect. */
export const extractors: Record<Dialect, Extractor> = {
  aip,
  asciidoc,
  docusaurus,
  github,
  gitbook,
  govuk,
  html,
  hugo,
  ibm,
  'json-api': jsonApi,
  kramdown,
  mdx,
  parameterize,
  'python-markdown': pythonMarkdown,
  respec,
  restructuredtext: restructuredText,
  vitepress,
  vuepress,
}
