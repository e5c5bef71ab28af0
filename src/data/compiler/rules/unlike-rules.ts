import type { SpectralRule } from '../../model/spectral-rules.ts'
import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import type { Rule } from './rule.ts'

/** Rules of one name in the options of a topic look at the same places: where either option is allowed, they become one. */
export const unlikeRules: Rule = ({ topics }) =>
  [...topics.values()].flatMap(({ own, file }) => {
    const known = new Map<string, { option: string; places: string }>()
    return (own?.topic_options ?? []).flatMap(({ id, rule }, at) =>
      Object.entries(rule?.spectral ?? {}).flatMap(([name, written]) => {
        const places = placesOf(written)
        const first = known.get(name)
        if (!first) known.set(name, { option: id, places })
        if (!first || first.places === places) return []
        const where = valueAt(file, 'topic_options', at, 'rule', 'spectral', name, 'given')
        return [problem('unlike-rules', where, messages['unlike-rules'](name, first.option))]
      }),
    )
  })

function placesOf({ given, resolved }: SpectralRule): string {
  return JSON.stringify([[given].flat(), resolved !== false])
}
