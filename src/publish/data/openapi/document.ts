import { stringify } from 'yaml'
import type { DataSource } from '../data-source.ts'
import { SITE_SUMMARY, SITE_TITLE, type Site } from '../site.ts'
import { examplesOf } from './examples.ts'
import { components } from './components.ts'
import { paths } from './paths.ts'

/**
 * The version of the shapes, not of the content: it grows by a minor with each new field or document, and by a major never,
 * because what is there stays.
 */
const VERSION = '1.0.0'

const DESCRIPTION = `The catalogue as data, in the shapes of the original API Stylebook with further fields.

Everything is a static file, free to read without a key.

- **Formats**: the ending of an address chooses the format; an address without one opens the page for people. Links in a JSON document lead to JSON, links in a YAML document to YAML.
- **Absent values**: a field that is not known is left out. No field is ever null.
- **Growth**: fields, documents, links and values of open lists may be added at any time: ignore what you do not know. Nothing is taken away and no address changes.
- **Lists** are whole: the catalogue is small enough to be read at once, and \`/catalogue.json\` is all of it.
- **Order** is stable, and every document changes only when the content does: ask again with the validators (\`ETag\`, \`Last-Modified\`) of the last answer.
- **Days** are days of the calendar without a time zone.
- **Errors**: an address that does not exist is answered with status 404 and a page for people, because the host knows only files.
`

/** The OpenAPI 3.1 description of all data, as YAML. */
export function openApiText(source: DataSource): string {
  const { site } = source
  const examples = examplesOf(source)
  const document = {
    openapi: '3.1.1',
    info: {
      title: SITE_TITLE,
      summary: SITE_SUMMARY,
      description: DESCRIPTION,
      version: VERSION,
      ...termsOf(site),
    },
    servers: [{ url: serverUrl(site), description: 'This site' }],
    security: [],
    tags: [
      { name: 'Catalogue', description: 'All there is, and where it begins.' },
      { name: 'Topics', description: 'Questions of API design, and what guidelines say about them.' },
      { name: 'Guidelines', description: 'Published API design guidelines, and what they say.' },
      ...(examples.standard
        ? [{ name: 'Standards', description: 'RFCs and other standards, and who names them.' }]
        : []),
      { name: 'Texts', description: 'Pages as Markdown, and the site as a text for language models.' },
      ...(site.origin === undefined ? [] : [{ name: 'Feeds', description: 'What is new, as Atom.' }]),
    ],
    paths: paths(site.origin !== undefined, examples),
    components: components(examples),
  }
  return stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })
}

/** Whom to ask and what is allowed; of content kept elsewhere nothing is known. */
function termsOf({ isProject = false, repository }: Site): object {
  const name = 'Facts are free to use for any purpose; texts under the MIT licence'
  return {
    ...(repository !== undefined && { contact: { name: SITE_TITLE, url: repository } }),
    ...(isProject && {
      license: {
        name,
        ...(repository === undefined ? { identifier: 'MIT' } : { url: `${repository}/blob/main/LICENSE` }),
      },
    }),
  }
}

/** Without an origin the address is relative to this document's own host. */
function serverUrl({ origin = '', base }: Site): string {
  return origin + (base === '/' && origin === '' ? '/' : base.slice(0, -1))
}
