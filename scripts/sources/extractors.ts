import type { Dialect } from '../../src/data/model/sources.ts'
import type { Extractor } from './section.ts'

/** The extractor of each dialect. Loaded when it is needed: the parsers of all take longer to load than one document to read. */
export const extractors: Record<Dialect, Extractor> = {
  aip: async (document) => (await import('./extract/aip.ts')).aip(document),
  asciidoc: async (document) => (await import('./extract/asciidoc.ts')).asciidoc(document),
  docusaurus: async (document) => (await import('./extract/docusaurus.ts')).docusaurus(document),
  github: async (document) => (await import('./extract/github.ts')).github(document),
  gitbook: async (document) => (await import('./extract/gitbook.ts')).gitbook(document),
  govuk: async (document) => (await import('./extract/govuk.ts')).govuk(document),
  html: async (document) => (await import('./extract/html.ts')).html(document),
  hugo: async (document) => (await import('./extract/hugo.ts')).hugo(document),
  ibm: async (document) => (await import('./extract/ibm.ts')).ibm(document),
  'json-api': async (document) => (await import('./extract/json-api.ts')).jsonApi(document),
  kramdown: async (document) => (await import('./extract/kramdown.ts')).kramdown(document),
  mdx: async (document) => (await import('./extract/mdx.ts')).mdx(document),
  parameterize: async (document) => (await import('./extract/parameterize.ts')).parameterize(document),
  'python-markdown': async (document) => (await import('./extract/python-markdown.ts')).pythonMarkdown(document),
  respec: async (document) => (await import('./extract/respec.ts')).respec(document),
  restructuredtext: async (document) => (await import('./extract/restructuredtext.ts')).restructuredText(document),
  vitepress: async (document) => (await import('./extract/vitepress.ts')).vitepress(document),
  vuepress: async (document) => (await import('./extract/vuepress.ts')).vuepress(document),
}
