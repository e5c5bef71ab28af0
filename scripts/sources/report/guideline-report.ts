import type { Source } from '../../../src/data/model/sources.ts'
import { pageTemplates, pinnedCommit } from '../address.ts'
import { compareSections, type Change } from '../compare/compare.ts'
import type { ReadDocument } from '../document.ts'
import { placeOf, type Filed } from '../filed.ts'
import type { Newest } from '../repository/open.ts'

/** A commit with its day. */
export interface Point {
  commit: string
  day: string
}

/** What a change means for the catalogue. */
export interface Finding {
  kind: Change['kind']
  heading: string
  url: string
  /** What the section is called now and where it stands, where that is another name or address. */
  now?: { heading: string; url: string }
  /** The topics it is filed under, or why it is not filed; absent for neither. */
  place?: string
  /** Whether a reference of the catalogue leads nowhere because of it. */
  isBroken: boolean
}

/** What became of a guideline's document since it was compared with the catalogue. */
export interface GuidelineReport {
  guideline: string
  /** Absent when it could not be read. */
  recorded?: Point
  newest?: Point
  /** Why it could not be compared. */
  unread?: string
  findings: Finding[]
  /** One sentence each: retired, branch renamed, files that were not read … */
  notices: string[]
}

/** The report on a document of which two commits were read. Pure. */
export function reportOn(
  source: Source,
  { before, after, newest, filed, hostNotices = [] }: Compared,
): GuidelineReport {
  const pinned = pinnedCommit(source)
  // What an address leads to that names a commit does not change.
  const reachable = pinned === undefined ? after : before
  const findings = compareSections(before.sections, after.sections)
    .map((change) => findingOf(change, reachable, filed))
    .filter(isWorthTelling)
  const found = new Set(findings.filter(({ isBroken }) => isBroken).map(({ url }) => url))
  const known = new Set(reachable.sections.map(({ url }) => url))
  // A reference may have been wrong before.
  const lost = [...filed.sections].filter(([url]) => !known.has(url) && !found.has(url))
  return {
    guideline: source.guideline,
    recorded: { commit: before.commit, day: before.day },
    newest: { commit: after.commit, day: after.day },
    findings: [
      ...lost.map(([url, { reference, topics }]) => ({
        kind: 'gone' as const,
        heading: reference.name,
        url,
        place: topics.join(', '),
        isBroken: true,
      })),
      ...findings,
    ],
    notices: [
      ...hostNotices,
      ...movedNotices(source, pinned),
      ...branchNotices(source, newest),
      ...retirement(before, after),
      ...after.notRead.map(notRead),
    ],
  }
}

/** What a report is made from. */
export interface Compared {
  before: ReadDocument
  after: ReadDocument
  newest: Newest
  filed: Filed
  /** What the host says of the repository. */
  hostNotices?: string[]
}

function findingOf(change: Change, reachable: ReadDocument, filed: Filed): Finding {
  const section = change.kind === 'new' ? change.after : change.before
  const now = change.kind === 'gone' || change.kind === 'new' ? undefined : change.after
  const place = placeOf(section.url, filed)
  const isThere = reachable.sections.some(({ url }) => url === section.url)
  return {
    kind: change.kind,
    heading: section.heading,
    url: section.url,
    ...(now &&
      (now.heading !== section.heading || now.url !== section.url) && { now: { heading: now.heading, url: now.url } }),
    ...(place !== undefined && { place }),
    isBroken: change.kind !== 'new' && change.kind !== 'edited' && !isThere && filed.sections.has(section.url),
  }
}

/** What we say nothing about may be worded as it likes. */
function isWorthTelling({ kind, place }: Finding): boolean {
  return kind !== 'edited' || (place !== 'about-the-document' && place !== 'changelog')
}

function branchNotices(source: Source, { defaultBranch, lostBranch }: Newest): string[] {
  const named = new Set(
    pageTemplates(source).flatMap(
      (page) => /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/([^/]+)\//.exec(page)?.[1] ?? [],
    ),
  )
  const other = [...named].filter(
    (branch) => branch !== defaultBranch && branch !== source.branch && !/^[0-9a-f]{40}$/.test(branch),
  )
  return [
    ...(lostBranch === undefined ? [] : [`The branch ${lostBranch} is gone; ${defaultBranch} was read in its place.`]),
    ...other.map((branch) => `Addresses name the branch ${branch}, but the default branch is ${defaultBranch}.`),
  ]
}

function movedNotices({ movedTo }: Source, pinned: string | undefined): string[] {
  return [
    ...(pinned === undefined ? [] : [`Addresses name the commit ${pinned.slice(0, 7)}, so none of them is broken.`]),
    ...(movedTo === undefined ? [] : [`The document is kept at ${movedTo} now.`]),
  ]
}

const RETIRED =
  /\b(?:archived|deprecated|superseded|obsolete|no longer (?:maintained|supported|updated)|has (?:been )?moved)\b/i

/** A notice at the top of the document that was not there before. */
function retirement(before: ReadDocument, after: ReadDocument): string[] {
  const line = after.opening.split('\n').find((text) => RETIRED.test(text) && !before.opening.includes(text.trim()))
  return line === undefined ? [] : [`The document now starts with: ${line.trim()}`]
}

function notRead(line: string): string {
  return `Not read: ${line}.`
}
