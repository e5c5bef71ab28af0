import type { Decision } from '../model/decisions.ts'
import type { Reference } from '../model/reference.ts'
import { questionOfTopic, type TopicDefinition } from './definitions.ts'
import { groupBy } from './group-by.ts'
import type { Mention, WrittenDecision } from './mentions.ts'
import { present } from './present.ts'
import type { Path } from './problem.ts'
import { normalAddress } from './references.ts'

/** A decision with the place where it is written. */
export interface PlacedDecision {
  written: WrittenDecision
  file: string
  path: Path
}

/** The decisions that the items about one topic and guideline write, in their order, each once. */
export function placeDecisions(mentions: readonly Mention[]): PlacedDecision[] {
  const placed = mentions.flatMap(({ decisions, file, path }) =>
    decisions.map((written, index) => ({ written, file, path: [...path, 'decision', index] })),
  )
  if (placed.length < 2) return placed
  const distinct = groupBy(placed, ({ written }) => `${written.option} ${written.url}`)
  return [...distinct.values()].flatMap(([first]) => first ?? [])
}

/**
 * Gives the function that finds the section a decision rests on: the reference at its address, which may be a former one.
 */
export function evidenceAmong(references: readonly Reference[]): (decision: WrittenDecision) => Reference | undefined {
  const byUrl = firstBy(references, ({ url }) => url)
  const byAddress = firstBy(references, ({ url }) => normalAddress(url))
  const byFormer = firstBy(references, ({ formerUrl }) => formerUrl && normalAddress(formerUrl))
  return ({ url }) => byUrl.get(url) ?? byAddress.get(normalAddress(url)) ?? byFormer.get(normalAddress(url))
}

function firstBy(
  references: readonly Reference[],
  keyOf: (reference: Reference) => string | undefined,
): Map<string | undefined, Reference> {
  return new Map(references.toReversed().map((reference) => [keyOf(reference), reference]))
}

/**
 * Decisions as readers see them: in the order they are written, but for those that the document ranks lower, which come
 * last. Those that take no known option or show no evidence are left out.
 */
export function showDecisions(
  decisions: readonly PlacedDecision[],
  topic: TopicDefinition,
  references: readonly Reference[],
): Decision[] {
  if (decisions.length === 0) return []
  const options = new Map(questionOfTopic(topic)?.options.map((option) => [option.id, option]))
  const evidenceOf = evidenceAmong(references)
  const shown = decisions.flatMap(({ written }): Decision[] => {
    const option = options.get(written.option)
    const evidence = evidenceOf(written)
    if (!option || !evidence) return []
    const { also, strength, contradicts, note } = written
    const { id, label } = option
    return [present({ option: id, label, url: evidence.url, also: also || undefined, strength, contradicts, note })]
  })
  return [...shown.filter(({ also }) => !also), ...shown.filter(({ also }) => also)]
}
