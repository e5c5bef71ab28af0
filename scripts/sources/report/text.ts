import type { Finding, GuidelineReport, Point } from './guideline-report.ts'

const TITLES: { kind: Finding['kind']; title: string }[] = [
  { kind: 'gone', title: 'gone' },
  { kind: 'renamed', title: 'renamed' },
  { kind: 'moved', title: 'moved' },
  { kind: 'new', title: 'new, and not filed yet' },
  { kind: 'edited', title: 'text changed: what we say of it may be out of date' },
]

/** The report on one guideline as people read it. */
export function textOfReport(report: GuidelineReport): string {
  const { guideline, recorded, newest, unread, findings, notices } = report
  if (unread !== undefined) return `${guideline}: not compared: ${unread}`
  const lines = TITLES.flatMap(({ kind, title }) => {
    const own = findings.filter((finding) => finding.kind === kind)
    return own.length === 0 ? [] : [`  ${title}`, ...own.flatMap(linesOf)]
  })
  const span = recorded?.commit === newest?.commit ? shown(newest) : `${shown(recorded)} → ${shown(newest)}`
  const verdict = findings.length === 0 ? 'nothing changed' : changesOf(findings)
  return [`${guideline}: ${span}: ${verdict}`, ...notices.map((notice) => `  ! ${notice}`), ...lines].join('\n')
}

/** The last line of a report on several guidelines. */
export function summaryOf(reports: readonly GuidelineReport[]): string {
  const unread = reports.filter(({ unread: reason }) => reason !== undefined).length
  const changed = reports.filter(({ findings }) => findings.length > 0).length
  const broken = reports.flatMap(({ findings }) => findings).filter(({ isBroken }) => isBroken).length
  const are = broken === 1 ? 'reference is' : 'references are'
  return `${reports.length} ${reports.length === 1 ? 'guideline' : 'guidelines'}: ${changed} changed, ${unread} not compared; ${broken} ${are} broken`
}

function changesOf(findings: readonly Finding[]): string {
  const broken = findings.filter(({ isBroken }) => isBroken).length
  const changes = `${findings.length} ${findings.length === 1 ? 'change' : 'changes'}`
  return broken === 0
    ? changes
    : `${changes}, ${broken} of them ${broken === 1 ? 'breaks a reference' : 'break references'}`
}

function linesOf({ heading, url, now, place, isBroken }: Finding): string[] {
  const filed = place === undefined ? '' : `  [${place}]`
  return [
    `    ${isBroken ? 'BROKEN ' : ''}${url}  “${heading}”${filed}`,
    ...(now ? [`      now ${now.url}  “${now.heading}”`] : []),
  ]
}

function shown(point: Point | undefined): string {
  return point ? `${point.commit.slice(0, 7)} (${point.day})` : 'unknown'
}
