import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDay } from '../../../src/data/model/day.ts'
import { enterInSource, type Entry } from '../accept.ts'
import { pinnedCommit } from '../address.ts'
import type { SourcedContent, SourcedGuideline } from '../guidelines.ts'
import type { GuidelineReport } from '../report/guideline-report.ts'
import type { Places, Repository } from '../repository/open.ts'
import { compareGuideline } from './report.ts'
import { eachGuideline } from './each-guideline.ts'

/**
 * Enters the newest commit and the day in the guidelines' files. A guideline with a reference that is broken in that
 * commit is not accepted, and the exit code is 1. Throws when `day` is none.
 */
export async function acceptNewest(content: SourcedContent, places: Places, day: string): Promise<void> {
  if (!isDay(day) || day.length !== 10)
    throw new Error(`${day} is not a day that the calendar has, written like 2016-08-18.`)
  const accept = async (guideline: SourcedGuideline, repository: Repository): Promise<string> => {
    const pinned = pinnedCommit(guideline.source)
    if (pinned !== undefined) throw new Error(`its addresses name the commit ${pinned.slice(0, 7)}`)
    const report = await compareGuideline(content, guideline, repository, [])
    const broken = report.findings.filter(({ isBroken }) => isBroken).length
    if (broken > 0)
      throw new Error(`${broken} of its references ${broken === 1 ? 'is' : 'are'} broken in the newest commit`)
    const commit = report.newest?.commit ?? guideline.commit
    edit(content, guideline.source.guideline, { commit, checkedDate: day, changedSince: undefined })
    return commit
  }
  await eachGuideline(content, places, accept, (outcome) => {
    const id = outcome.guideline.source.guideline
    if ('result' in outcome) return console.log(`${id}: compared with ${outcome.result.slice(0, 7)} on ${day}`)
    console.log(`${id}: not accepted: ${outcome.reason}`)
    process.exitCode = 1
  })
}

/** Enters, in the files of guidelines whose documents have changed, the day of the newest commit. */
export function markChanged(content: SourcedContent, reports: readonly GuidelineReport[]): void {
  for (const { guideline, findings, newest } of reports) {
    if (newest && findings.length > 0) edit(content, guideline, { changedSince: newest.day })
  }
}

function edit({ contentFolder, compilation }: SourcedContent, id: string, entry: Entry): void {
  const path = join(contentFolder, compilation.linked.guidelines.get(id)?.file ?? '')
  writeFileSync(path, enterInSource(readFileSync(path, 'utf8'), entry))
}
