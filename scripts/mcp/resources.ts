import { ResourceTemplate, type McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { ReadResourceResult } from '@modelcontextprotocol/sdk/types.js'
import { markdownPath } from '../../src/data/model/data-forms.ts'
import { guidelinePath, standardPath, topicPath } from '../../src/data/model/permalink.ts'
import { markdownFiles } from '../../src/publish/data/markdown/files.ts'
import type { OpenCatalogue } from '../catalogue/open-catalogue.ts'
import { nearest } from '../../src/data/compiler/suggest.ts'
import { once } from '../catalogue/once.ts'

/** What addresses of pages begin with. They stay the same wherever the site is published. */
const SCHEME = 'stylebook:'
const TYPE = 'text/markdown'

/** The pages that are one of a kind. */
const LISTS = [
  { page: '/', name: 'Home', description: 'What the catalogue is, and where to go on' },
  {
    page: '/design/topics/',
    name: 'All topics',
    description: 'Every topic by category, with how many guidelines answer',
  },
  { page: '/design/guidelines/', name: 'All guidelines', description: 'Every guideline with its publisher' },
  { page: '/design/decisions', name: 'All decisions', description: 'Every question with who takes which option' },
]

/** One of many pages, as it is listed. */
interface Listed {
  id: string
  title: string
  description: string
}

/** Offers the pages as Markdown: the twins that are published beside them. */
export function offerPages(server: McpServer, catalogue: OpenCatalogue): void {
  const files = once(async () => markdownFiles(await catalogue.source()))
  const read = async (uri: URL): Promise<ReadResourceResult> => {
    const path = uri.pathname
    const all = await files()
    const make = all.get(path)
    if (make) return { contents: [{ uri: uri.href, mimeType: TYPE, text: make() }] }
    const near = nearest(path, all.keys())
    throw new Error(`There is no page ${path}.${near === undefined ? '' : ` Did you mean ${SCHEME}${near}?`}`)
  }
  for (const { page, name, description } of LISTS)
    server.registerResource(name, uriOf(page), { description, mimeType: TYPE }, read)

  const offerMany = (kind: string, pathOf: (id: string) => string, list: () => Promise<Listed[]>) => {
    const template = new ResourceTemplate(uriOf(pathOf('{id}')), {
      list: async () => ({
        resources: (await list()).map(({ id, title, description }) => {
          return { uri: uriOf(pathOf(id)), name: title, description, mimeType: TYPE }
        }),
      }),
      complete: { id: async (typed) => (await list()).map(({ id }) => id).filter((id) => id.startsWith(typed)) },
    })
    const description = `A ${kind} by its id, with links to every section`
    server.registerResource(kind, template, { description, mimeType: TYPE }, read)
  }
  const index = async () => (await catalogue.source()).catalogue
  offerMany('topic', topicPath, async () =>
    (await index()).topics.map(({ id, name, description }) => ({ id, title: name, description })),
  )
  offerMany('guideline', guidelinePath, async () =>
    (await index()).guidelines.map(({ id, title, company }) => ({
      id,
      title,
      description: `Guideline of ${company.name}`,
    })),
  )
  offerMany('standard', standardPath, async () =>
    (await index()).standardPages.map(({ id, number, title }) => ({ id, title: number, description: title })),
  )
}

function uriOf(page: string): string {
  return SCHEME + markdownPath(page)
}
