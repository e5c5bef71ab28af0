import { readDocument } from '../document.ts'
import { filedOf } from '../filed.ts'
import type { SourcedContent } from '../guidelines.ts'
import { outline, sectionTexts } from '../report/papers.ts'
import type { Places } from '../repository/open.ts'
import { eachGuideline } from './each-guideline.ts'

/** Prints the sections' texts or the outline of each guideline, as they stand in the recorded commit. */
export async function printPapers(content: SourcedContent, places: Places, paper: 'text' | 'outline'): Promise<void> {
  await eachGuideline(
    content,
    places,
    async ({ source, commit }, repository) => {
      const filed = filedOf(source.guideline, content.compilation, content.contentFolder)
      const document = await readDocument(repository, commit, source)
      console.log(paper === 'text' ? sectionTexts(document, filed) : outline(document, filed))
    },
    (outcome) => {
      if (!('reason' in outcome)) return
      console.error(`${outcome.guideline.source.guideline}: ${outcome.reason}`)
      process.exitCode = 1
    },
  )
}
