import type { DraftingGuideline, DraftingPage, DraftingQuestion } from '../model/drafting.ts'
import type { Level, Strength } from '../model/reference.ts'
import type { Draft, DraftDecision } from './draft.ts'
import { decisionOn } from './edit.ts'

/** Which guidelines a majority is counted among. */
export interface Among {
  sector?: string | undefined
  /** The year in which their document last changed, or a later one. */
  since?: number | undefined
}

/** The guidelines that a filter leaves. A document whose last change is unknown is not known to have changed since. */
export function guidelinesAmong({ guidelines }: Pick<DraftingPage, 'guidelines'>, { sector, since }: Among) {
  return guidelines.filter(
    (one) => (!sector || one.sector === sector) && (!since || Number(one.date?.slice(0, 4) ?? 0) >= since),
  )
}

/**
 * The draft with the decisions of these guidelines where it has none: of a single one all that it takes, of several the
 * option that most of those that answer take, with the strength that most of its takers give it. A question on which
 * options share the lead is left to the reader.
 */
export function startedFrom(draft: Draft, page: DraftingPage, guidelines: readonly DraftingGuideline[]): Draft {
  const chosen = new Set(guidelines.map(({ id }) => id))
  const added = page.questions.flatMap((question) => {
    if (decisionOn(draft, question.topic.id)) return []
    return (chosen.size === 1 ? takenBy : ledBy)(question, (at) => chosen.has(page.guidelines[at]?.id ?? '')) ?? []
  })
  return { ...draft, decisions: [...draft.decisions, ...added] }
}

type IsChosen = (guideline: number) => boolean

function takenBy({ topic, options }: DraftingQuestion, isChosen: IsChosen): DraftDecision | undefined {
  const taken = options.flatMap(({ id, takers }) => {
    const own = takers.find(({ guideline }) => isChosen(guideline))
    return own ? { option: id, strength: levelOf(own.strength) } : []
  })
  return taken.length > 0 ? { topic: topic.id, options: taken } : undefined
}

function ledBy({ topic, options }: DraftingQuestion, isChosen: IsChosen): DraftDecision | undefined {
  const counted = options.map(({ id, takers }) => ({ id, takers: takers.filter((one) => isChosen(one.guideline)) }))
  const most = Math.max(0, ...counted.map(({ takers }) => takers.length))
  const [leading, other] = counted.filter(({ takers }) => takers.length === most)
  if (most === 0 || !leading || other) return undefined
  return {
    topic: topic.id,
    options: [{ option: leading.id, strength: mostFrequent(leading.takers.map((one) => levelOf(one.strength))) }],
  }
}

/** What is only shown in an example binds nobody; of what is not recorded nothing stronger than advice is known. */
function levelOf(strength: Strength | undefined): Level {
  if (strength === undefined) return 'should'
  return strength === 'example' ? 'may' : strength
}

/** Of levels that are equally frequent the stronger. */
function mostFrequent(levels: readonly Level[]): Level {
  const count = (level: Level) => levels.filter((one) => one === level).length
  return (['must', 'should', 'may'] as const).reduce((best, level) => (count(level) > count(best) ? level : best))
}
