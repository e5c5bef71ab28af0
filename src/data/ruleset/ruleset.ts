import { dump } from 'js-yaml'
import type { Level } from '../model/reference.ts'

/** Rules of Spectral by their names, as they stand in a ruleset. */
export type SpectralRules = Record<string, unknown>

/** An option that somebody takes, how firmly, and the rules that check it. */
interface ChosenRules {
  topic: string
  option: string
  strength: Level
  rule: SpectralRules
}

const SEVERITIES = { must: 'error', should: 'warn', may: 'info' }

/** The YAML text of a Spectral ruleset with the rules of all options chosen. */
export function rulesetOf(chosen: readonly ChosenRules[], title: string): string {
  const rules = chosen.flatMap(({ strength, rule }) =>
    Object.entries(rule).map(([name, definition]) => [name, { severity: SEVERITIES[strength], ...Object(definition) }]),
  )
  return `# ${title}\n${dump({ rules: Object.fromEntries(rules) }, { lineWidth: -1 })}`
}
