import type { OptionRules } from '../../model/spectral-rules.ts'
import type { Linked } from '../link.ts'

/** The rules of all options that have some, topics in the catalogue's order and options in that of their topic. */
export function optionRules({ categories }: Linked): OptionRules {
  const topics = categories.flatMap(({ topics }) => topics)
  return Object.fromEntries(
    topics.flatMap(({ id, own }) => {
      const rules = (own?.topic_options ?? []).flatMap((option) =>
        option.rule ? [[option.id, option.rule.spectral] as const] : [],
      )
      return rules.length === 0 ? [] : [[id, Object.fromEntries(rules)] as const]
    }),
  )
}
