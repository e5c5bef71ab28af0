import { describe, type Description } from './description.ts'
import { DETECTORS } from './detectors/all.ts'
import { readDocument, type SpecVersion } from './read-document.ts'
import type { Unfollowed } from './references.ts'
import { placeInDocument } from './schema-of-example.ts'

/** A question of the catalogue, as far as an audit needs it. */
export interface AuditQuestion {
  topic: string
  choice: 'one' | 'several'
  /** Ids. */
  options: readonly string[]
}

/** An option that a document takes, with all places that show it. */
export interface Finding {
  topic: string
  option: string
  /** The share of the places where the question arises, above 0, at most 1. */
  share: number
  /** JSON pointers (RFC 6901), in the order of the document. */
  evidence: string[]
}

/** The answer to a question that is no option of the catalogue: where it arises and nothing that can be named is done. */
export interface Unnamed {
  topic: string
  evidence: string[]
}

/** Everything that was found in one document. */
export interface Audit {
  title: string
  version: SpecVersion
  operations: number
  /** Every option that is taken anywhere, those of one question together, most places first. */
  findings: Finding[]
  /** Places where a question arises and none of its options is taken. */
  unnamed: Unnamed[]
  unfollowed: Unfollowed
}

/**
 * Audits the text of an OpenAPI document (2.0, 3.0, 3.1; JSON or YAML): which options of these questions it takes, and
 * where. Throws an `UnreadableDocument` for anything else.
 */
export function audit(text: string, questions: readonly AuditQuestion[]): Audit {
  const { description, unfollowed } = describe(readDocument(text))
  return { ...found(description, questions), unfollowed }
}

function found(description: Description, questions: readonly AuditQuestion[]): Omit<Audit, 'unfollowed'> {
  const sightings = DETECTORS.flatMap((detect) => detect(description))
  const findings: Finding[] = []
  const unnamed: Unnamed[] = []
  for (const { topic, options } of questions) {
    const own = sightings.filter((sighting) => sighting.topic === topic)
    const known = new Set(options)
    const places = new Set<string>()
    const byOption = new Map<string, Set<string>>()
    const others = new Set<string>()
    for (const { option, pointer: shown } of own) {
      if (option !== undefined && !known.has(option)) continue
      const pointer = placeInDocument(shown)
      places.add(pointer)
      if (option === undefined) others.add(pointer)
      else byOption.set(option, (byOption.get(option) ?? new Set()).add(pointer))
    }
    const all = [...byOption].map(([option, evidence]) => ({
      topic,
      option,
      share: evidence.size / places.size,
      evidence: [...evidence],
    }))
    findings.push(...all.toSorted((a, b) => b.share - a.share))
    if (others.size > 0) unnamed.push({ topic, evidence: [...others] })
  }
  const { title, version, operations } = description
  return { title, version, operations: operations.length, findings, unnamed }
}
