import type { Source } from '../../src/data/model/sources.ts'
import { withOwnTexts, type SectionText } from './compare/own-text.ts'
import type { Repository } from './repository/open.ts'
import { textsOf } from './repository/snapshot.ts'
import { sectionsOf } from './sections.ts'

/** A guideline's document in one commit, taken apart. */
export interface ReadDocument {
  commit: string
  /** The day of the commit. */
  day: string
  sections: SectionText[]
  /** The first lines of its first file, where notices to readers stand. */
  opening: string
  /** The text of one of its files, whether meant by `sources.yaml` or included. */
  textOf: (path: string) => string
  /** One line each: files that were not read, and why. */
  notRead: string[]
}

/** Reads the document of a row of `sources.yaml` in a commit. Rejects when the repository lacks commit or document. */
export async function readDocument(repository: Repository, commit: string, source: Source): Promise<ReadDocument> {
  const snapshot = repository.at(commit)
  const sections = await sectionsOf(source, snapshot.document)
  const textOf = textsOf(snapshot)
  return {
    commit: snapshot.commit,
    day: snapshot.day,
    sections: withOwnTexts(sections, textOf),
    opening: (snapshot.document.files[0]?.text ?? '').split('\n').slice(0, 20).join('\n'),
    textOf,
    notRead: snapshot.notRead,
  }
}
