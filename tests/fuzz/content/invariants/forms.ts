import { SaxesParser } from 'saxes'
import { parse } from 'yaml'
import type { Compilation } from '../../../../src/data/compiler/compile.ts'
import { publishedFiles } from '../../../../src/data/compiler/published-files.ts'
import { dataFiles } from '../../../../src/publish/data/data-files.ts'
import { dataSource } from '../../../../src/publish/data/data-source.ts'

const SITE = { base: '/', repository: 'https://example.com/stylebook', origin: 'https://stylebook.example' }

const READERS: Record<string, (text: string) => unknown> = {
  json: (text) => JSON.parse(text),
  yaml: (text) => parse(text),
  atom: readXml,
  svg: readXml,
  xml: readXml,
}

/** The files made of a catalogue that cannot be made, or that programs could not read. */
export function unreadableForms(compilation: Compilation): string[] {
  const files = new Map([...publishedFiles(compilation.catalogue, '0'), ...dataFiles(dataSource(compilation, SITE))])
  return [...files].flatMap(([path, make]) => {
    try {
      READERS[path.split('.').at(-1) ?? '']?.(make())
      return []
    } catch (error) {
      return [`${path} cannot be read: ${String(error)}`]
    }
  })
}

function readXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
}
