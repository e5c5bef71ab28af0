import type { Filed, ListedSection } from './filed.ts'
import { rank } from './sections.ts'
import type { Section } from './section.ts'

/** Why a section is filed nowhere. */
const REASONS = new Set(['about-the-document', 'changelog', 'example', 'covered-by-parent', 'no-topic'])
/** Why a section does not stand under one topic that it names; the list says which. */
const MENTION = 'mention-only'

/**
 * Whether the catalogue accounts for a document's sections, one line a finding: each reference and each listed section
 * stands among them, and each section without sections below it is filed or listed with a reason, never both. Rules are
 * accounted for by their section, until one of its rules is filed by itself.
 */
export function checkFiling(sections: readonly Section[], { sections: filed, listed }: Filed): string[] {
  const known = new Set(sections.map(({ url }) => url))
  const listedUrls = new Set(listed.map(({ url }) => url))
  const unfiled = new Set(listed.filter(({ reason }) => reason !== MENTION).map(({ url }) => url))
  return [
    ...[...filed].flatMap(([url, { reference, topics }]) => [
      ...(known.has(url) ? [] : [`not among the sections: ${url} (${topics.join(', ')}: ${reference.name})`]),
      ...(unfiled.has(url) ? [`both filed and listed: ${url}`] : []),
    ]),
    ...listed.flatMap((section) => [
      ...(known.has(section.url) ? [] : [`listed but not among the sections: ${section.url} (${section.heading})`]),
      ...listingFindings(section, filed.get(section.url)?.topics ?? []),
    ]),
    ...unaccounted(sections, ({ url }) => filed.has(url) || listedUrls.has(url)).map(
      ({ url, heading }) => `neither filed nor listed: ${url} (${heading})`,
    ),
  ]
}

function listingFindings({ url, reason, topic }: ListedSection, topics: readonly string[]): string[] {
  if (reason !== MENTION) return REASONS.has(reason) ? [] : [`unknown reason "${reason}": ${url}`]
  if (topic === undefined) return [`mentions a topic, but the list does not say which: ${url}`]
  return topics.includes(topic) ? [`both filed and listed under ${topic}: ${url}`] : []
}

/** The sections without sections below them, and the rules, that nobody has filed or listed. */
function unaccounted(sections: readonly Section[], isPlaced: (section: Section) => boolean): Section[] {
  return sections.filter((section, at) => {
    const next = sections[at + 1]
    const isLeaf = next === undefined || next.file !== section.file || rank(next.depth) <= rank(section.depth)
    if (!isLeaf || isPlaced(section)) return false
    if (section.depth !== 'rule') return true
    const chapter = sections.findLastIndex((other, place) => place < at && other.depth !== 'rule')
    const rules = rulesBelow(sections, chapter)
    const heading = sections[chapter]
    return heading === undefined || !isPlaced(heading) || rules.some(isPlaced)
  })
}

function rulesBelow(sections: readonly Section[], chapter: number): Section[] {
  const end = sections.findIndex((other, place) => place > chapter && other.depth !== 'rule')
  return sections.slice(chapter + 1, end < 0 ? undefined : end)
}
