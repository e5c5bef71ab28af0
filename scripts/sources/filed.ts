import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Compilation } from '../../src/data/compiler/compile.ts'
import type { Reference } from '../../src/data/model/reference.ts'

/** A section that the catalogue has, with the topics it is filed under. */
export interface FiledSection {
  reference: Reference
  topics: string[]
}

/** A section that was not filed, and why. */
export interface ListedSection {
  heading: string
  url: string
  reason: string
  /** Of a section that only mentions a topic: which one. It may stand under others. */
  topic?: string
}

/** What the catalogue says about the sections of one guideline. */
export interface Filed {
  /** By address. */
  sections: ReadonlyMap<string, FiledSection>
  /** `review/<guideline_id>.tsv` of the content folder, in its order; empty without one. */
  listed: ListedSection[]
}

/** What the content says about a guideline's sections. Throws when it does not know the guideline. */
export function filedOf(id: string, { linked }: Compilation, contentFolder: string): Filed {
  if (!linked.guidelines.has(id)) throw new Error(`No file defines the guideline ${id}.`)
  const sections = new Map<string, FiledSection>()
  for (const { guideline, topic, references } of linked.pairs) {
    if (guideline.id !== id) continue
    for (const reference of references) {
      const known = sections.get(reference.url) ?? { reference, topics: [] }
      sections.set(reference.url, { ...known, topics: [...known.topics, topic.id] })
    }
  }
  return { sections, listed: readListed(join(contentFolder, 'review', `${id}.tsv`)) }
}

/** What a section is filed under in a few words: topics, the reason why it is not filed, or undefined for neither. */
export function placeOf(url: string, { sections, listed }: Filed): string | undefined {
  return sections.get(url)?.topics.join(', ') ?? listed.find((section) => section.url === url)?.reason
}

function readListed(path: string): ListedSection[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [, heading = '', url = '', reason = '', topic = ''] = line.split('\t')
      return { heading, url, reason, ...(topic !== '' && { topic }) }
    })
}
