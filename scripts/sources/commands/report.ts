import { pinnedCommit } from '../address.ts'
import { readDocument } from '../document.ts'
import { filedOf } from '../filed.ts'
import type { SourcedContent, SourcedGuideline } from '../guidelines.ts'
import { reportOn, type GuidelineReport } from '../report/guideline-report.ts'
import { summaryOf, textOfReport } from '../report/text.ts'
import { askHost } from '../repository/host.ts'
import type { Places, Repository } from '../repository/open.ts'
import { eachGuideline, type Outcome } from './each-guideline.ts'

/** Compares the recorded and the newest commit of each guideline, prints the report, and sets the exit code. */
export async function reportAll(
  content: SourcedContent,
  places: Places,
  { json }: { json: boolean },
): Promise<GuidelineReport[]> {
  const host = places.clones ? undefined : askHost(fetch, process.env['GITHUB_TOKEN'])
  const outcomes = await eachGuideline(
    content,
    places,
    async (guideline, repository) =>
      compareGuideline(content, guideline, repository, (await host?.noticesOn(guideline.repository)) ?? []),
    (outcome) => {
      if (!json) console.log(textOfReport(reportIn(outcome)))
    },
  )
  const reports = outcomes.map(reportIn)
  console.log(json ? JSON.stringify(reports, undefined, 2) : summaryOf(reports))
  if (reports.some(({ findings }) => findings.some(({ isBroken }) => isBroken))) process.exitCode = 1
  return reports
}

function reportIn(outcome: Outcome<GuidelineReport>): GuidelineReport {
  if ('result' in outcome) return outcome.result
  return { guideline: outcome.guideline.source.guideline, unread: outcome.reason, findings: [], notices: [] }
}

/** The report on one guideline. Rejects when its repository lacks the commits or the document. */
export async function compareGuideline(
  { compilation, contentFolder }: SourcedContent,
  { source, commit }: SourcedGuideline,
  repository: Repository,
  hostNotices: string[],
): Promise<GuidelineReport> {
  const newest = repository.newest()
  const filed = filedOf(source.guideline, compilation, contentFolder)
  const before = await readDocument(repository, commit, source)
  if (newest.commit === before.commit) return reportOn(source, { before, after: before, newest, filed, hostNotices })
  try {
    const after = await readDocument(repository, newest.commit, source)
    return reportOn(source, { before, after, newest, filed, hostNotices })
  } catch (error) {
    if (pinnedCommit(source) === undefined || !(error instanceof Error)) throw error
    // The document may go: its addresses lead to the commit that is recorded.
    const notices = [...hostNotices, `The document is gone from where it was kept: ${error.message}.`]
    return reportOn(source, { before, after: before, newest, filed, hostNotices: notices })
  }
}
