import { Document } from 'yaml'
import type { SpectralRules } from '../model/spectral-rules.ts'
import { alternatives } from './alternatives.ts'

/** An option that an API has chosen. `rule` is absent where no description shows whether it is kept. */
export interface ChosenOption {
  topic: string
  option: string
  strength: 'must' | 'should' | 'may'
  rule?: SpectralRules
}

/**
 * How a linter speaks of a break. What must be is an error, which ends a build; what should be is a warning. What may be
 * leaves others free, so a break is worth knowing and no more.
 */
const SEVERITY = { must: 'error', should: 'warn', may: 'info' } as const

/** Longest first line of a file that editors show in full. */
const WIDTH = 110

/**
 * The Spectral ruleset of the chosen options, as YAML text: what @stoplight/spectral-cli and vacuum load. Rules are named
 * `<topic>-<option>-<rule>`. Several options of one topic are all allowed ({@link alternatives}). What is chosen and not
 * checked stands in the comment at the top, below `title`, which may be any text.
 */
export function rulesetOf(chosen: readonly ChosenOption[], title: string): string {
  const topics = [...new Set(chosen.map(({ topic }) => topic))]
  const checked = topics.map((topic) => {
    const options = chosen.filter((one) => one.topic === topic)
    return { topic, options, rules: alternatives(options) }
  })
  const rules = checked.flatMap(({ topic, options, rules: own }) => {
    const severity = SEVERITY[strongest(options)]
    const name = [topic, ...options.map(({ option }) => option)].join('-')
    return [...own].map(([rule, { message, ...rest }]) => [`${name}-${rule}`, { message, severity, ...rest }] as const)
  })
  const unchecked = checked.filter(({ rules: own }) => own.size === 0)
  const document = new Document({ rules: Object.fromEntries(rules) }, { aliasDuplicateObjects: false })
  document.commentBefore = comment(title, unchecked)
  return document.toString({ lineWidth: WIDTH })
}

/** A topic of which one option is a must has to be kept, by that one or by another that is allowed. */
function strongest(options: readonly ChosenOption[]): ChosenOption['strength'] {
  const strengths = new Set(options.map(({ strength }) => strength))
  return strengths.has('must') ? 'must' : strengths.has('should') ? 'should' : 'may'
}

function comment(title: string, unchecked: readonly { topic: string; options: readonly ChosenOption[] }[]): string {
  // A comment ends with its line, and characters that YAML does not know would make the file unreadable.
  const line = title.replaceAll(/[\p{Control}\p{Surrogate}\u2028\u2029\uFEFF\uFFFE\uFFFF\s]+/gu, ' ').trim()
  const lines = unchecked.map(
    ({ topic, options }) => `   ${topic}: ${options.map(({ option }) => option).join(' or ')}`,
  )
  const left =
    lines.length === 0 ? [] : ['', ' Chosen, but not to be seen in a description, or not by a rule:', ...lines]
  return [` ${line}`, ...left].join('\n')
}
