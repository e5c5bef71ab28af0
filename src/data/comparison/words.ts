import type { Decision } from '../model/decisions.ts'
import { listed } from '../model/counted.ts'
import { numberWord } from './names.ts'
import type { ComparisonCell, ComparisonRow } from './rows.ts'

/**
 * How the guidelines of a row compare, in words: whether they agree, and who says nothing. `names` are theirs, in the
 * order of the cells. Sentences without a full stop at the end of the last.
 */
export function verdictText(row: ComparisonRow, names: readonly string[]): string {
  const { cells } = row
  const covering = names.filter((_, at) => cells[at]?.entry)
  const silent = names.filter((_, at) => !cells[at]?.entry)
  if (covering.length === 0) return 'Nobody says anything on it'
  if (covering.length === 1) return `Only ${listed(covering)} deals with it`
  const answering = names.filter((_, at) => cells[at]?.answer !== undefined)
  return [
    // “Both deal with it” beside who says nothing would read as a contradiction.
    row.verdict === 'open' && silent.length > 0 ? `${listed(covering)} deal with it` : answerText(row, answering),
    silent.length > 0 && `${listed(silent)} ${silent.length === 1 ? 'says' : 'say'} nothing on it`,
  ]
    .filter(Boolean)
    .join('. ')
}

function answerText({ verdict, answers, common, cells }: ComparisonRow, answering: readonly string[]): string {
  switch (verdict) {
    case 'different':
      return `${numberWord(answers)} different answers${isShared(cells) ? ', in part the same' : ''}`
    case 'overlapping':
      return `Agree on ${listed(common)}, not on the rest`
    case 'firmness':
      return 'Same answer, not equally firm'
    case 'same':
      return 'Same answer'
    case 'lone':
      return `Only ${listed(answering)} takes a position`
    case 'open': {
      const covering = cells.filter(({ entry }) => entry).length
      return covering === 2 ? 'Both deal with it' : `${numberWord(covering)} deal with it`
    }
  }
}

/**
 * With whom a guideline agrees in a row where answers differ: `As Google`; `Cursor as Google` where they share one of several
 * options; `None of the others takes the same`. Undefined where the verdict says it all.
 */
export function sidesWith({ cells, verdict }: ComparisonRow, at: number, names: readonly string[]): string | undefined {
  const answer = cells[at]?.answer
  const answering = cells.filter((cell) => cell.answer !== undefined).length
  if (answer === undefined || answering < 3 || (verdict !== 'different' && verdict !== 'overlapping')) return undefined
  const others = names.filter((_, other) => other !== at && cells[other]?.answer === answer)
  if (others.length > 0) return `As ${listed(others)}`
  const shared = decisionsOf(cells[at]).flatMap(({ option, label }) => {
    const takers = names.filter((_, other) => other !== at && takes(cells[other], option))
    // What all take the verdict says.
    return takers.length > 0 && takers.length < answering - 1 ? `${label} as ${listed(takers)}` : []
  })
  return shared.length > 0 ? shared.join('; ') : 'None of the others takes the same'
}

function decisionsOf(cell: ComparisonCell | undefined): readonly Decision[] {
  return cell?.entry?.decisions ?? []
}

function takes(cell: ComparisonCell | undefined, option: string): boolean {
  return decisionsOf(cell).some((one) => one.option === option)
}

/** Whether guidelines with different answers share an option all the same. */
function isShared(cells: readonly ComparisonCell[]): boolean {
  return cells.some((cell, at) =>
    decisionsOf(cell).some(({ option }) =>
      cells.some((other, position) => position > at && other.answer !== cell.answer && takes(other, option)),
    ),
  )
}

/** What is said of how binding a decision is; `example` alone would read as an answer. */
const STRENGTHS = { must: 'must', should: 'should', may: 'may', example: 'only in an example' } as const

/** `Cursor or page token (must)`; what is ranked lower and notes follow. */
export function decisionText(decision: Decision): string {
  return withFacts(decision, decision.note)
}

/** The same without its note. */
export function shortDecisionText(decision: Decision): string {
  return withFacts(decision, undefined)
}

/**
 * How binding a decision is, as far as that is known. What is ranked below another says so first, as a `must` holds only
 * where it is taken: `also allowed, where taken: must`.
 */
export function bindingText({
  strength,
  also,
}: { [Fact in 'strength' | 'also']?: Decision[Fact] | undefined }): string {
  return [also && 'also allowed', strength && STRENGTHS[strength]].filter(Boolean).join(', where taken: ')
}

function withFacts(decision: Decision, note: string | undefined): string {
  const { label } = decision
  const facts = [bindingText(decision), note].filter(Boolean)
  return facts.length > 0 ? `${label} (${facts.join('; ')})` : label
}
