import type { DataSource } from './data-source.ts'
import { catalogueDocument } from './documents/catalogue.ts'
import { documentFiles } from './documents/files.ts'
import { linksIn } from './documents/links.ts'
import { atom } from './feeds/atom.ts'
import { feeds } from './feeds/feeds.ts'
import { llmsFullText, llmsText } from './llms.ts'
import { markdownFiles } from './markdown/files.ts'
import { openApiText } from './openapi/document.ts'
import { decisionTable } from './tables/decisions.ts'
import { referenceTable } from './tables/references.ts'
import { summaryTable } from './tables/summaries.ts'
import { yamlText } from './yaml-text.ts'

/** Files by their path below the site's base (`/design/topics/cors.json`), each made when it is asked for. */
export type DataFiles = Map<string, () => string>

/** Everything that is published as data. Feeds are among it only when the site's origin is known. */
export function dataFiles(source: DataSource): DataFiles {
  const { catalogue, site } = source
  return new Map([
    ...documentFiles(source, 'json', JSON.stringify),
    ...documentFiles(source, 'yaml', yamlText),
    ...markdownFiles(source),
    ['/catalogue.json', () => JSON.stringify(catalogueDocument(linksIn('json', site), source))],
    ['/references.csv', () => referenceTable(catalogue)],
    ['/decisions.csv', () => decisionTable(catalogue)],
    ['/summaries.csv', () => summaryTable(catalogue)],
    ['/openapi.yaml', () => openApiText(source)],
    ['/llms.txt', () => llmsText(source)],
    ['/llms-full.txt', () => llmsFullText(source)],
    ...(site.origin === undefined
      ? []
      : [...feeds(source)].map(([path, make]) => [path, () => atom(make(), site)] as const)),
  ])
}
