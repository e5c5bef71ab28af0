import type { SourcedContent, SourcedGuideline } from '../guidelines.ts'
import { openRepository, type Places, type Repository } from '../repository/open.ts'

/** What came of one guideline: a result, or why there is none. */
export type Outcome<Result> = { guideline: SourcedGuideline } & ({ result: Result } | { reason: string })

/**
 * Opens the repository of each guideline, one after the other, and gives it to `take`. What cannot be read is an outcome
 * like any other, so that the others go on. Progress is printed where people see it, and `tell` is given each outcome
 * as it comes.
 */
export async function eachGuideline<Result>(
  { guidelines }: SourcedContent,
  places: Places,
  take: (guideline: SourcedGuideline, repository: Repository) => Result | Promise<Result>,
  tell: (outcome: Outcome<Result>) => void = () => {},
): Promise<Outcome<Result>[]> {
  const outcomes: Outcome<Result>[] = []
  for (const [at, guideline] of guidelines.entries()) {
    if (guidelines.length > 1) console.error(`${at + 1}/${guidelines.length}  ${guideline.source.guideline}`)
    const outcome = await outcomeOf(guideline, places, take)
    outcomes.push(outcome)
    tell(outcome)
  }
  return outcomes
}

async function outcomeOf<Result>(
  guideline: SourcedGuideline,
  places: Places,
  take: (guideline: SourcedGuideline, repository: Repository) => Result | Promise<Result>,
): Promise<Outcome<Result>> {
  try {
    if (guideline.lacking !== undefined) throw new Error(guideline.lacking)
    const repository = openRepository(guideline.repository, guideline.source, places)
    return { guideline, result: await take(guideline, repository) }
  } catch (error) {
    return { guideline, reason: error instanceof Error ? error.message : String(error) }
  }
}
