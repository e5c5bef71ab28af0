import { checkFiling } from '../check-filing.ts'
import { readDocument } from '../document.ts'
import { filedOf } from '../filed.ts'
import type { SourcedContent } from '../guidelines.ts'
import type { Places } from '../repository/open.ts'
import { eachGuideline } from './each-guideline.ts'

/** Holds what is filed and listed against the recorded commits, prints what does not fit, and sets the exit code. */
export async function checkAll(content: SourcedContent, places: Places): Promise<void> {
  const outcomes = await eachGuideline(
    content,
    places,
    async ({ source, commit }, repository) => {
      const filed = filedOf(source.guideline, content.compilation, content.contentFolder)
      const { sections, notRead } = await readDocument(repository, commit, source)
      return {
        sections: sections.length,
        references: filed.sections.size,
        notRead,
        found: checkFiling(sections, filed),
      }
    },
    (outcome) => {
      const id = outcome.guideline.source.guideline
      if ('reason' in outcome) return console.log(`${id}: not checked: ${outcome.reason}`)
      const { sections, references, found, notRead } = outcome.result
      console.log(`${id}: ${sections} sections, ${references} filed, ${found.length} findings`)
      for (const line of [...notRead.map((reason) => `not read: ${reason}`), ...found]) console.log(`  ${line}`)
    },
  )
  const results = outcomes.flatMap((outcome) => ('result' in outcome ? outcome.result : []))
  const [checked, unread] = [results.length, outcomes.length - results.length]
  const count = results.reduce((sum, { found }) => sum + found.length, 0)
  console.log(`${checked} ${checked === 1 ? 'guideline' : 'guidelines'} checked, ${unread} not read, ${count} findings`)
  if (count > 0) process.exitCode = 1
}
