import type { SpectralRule, SpectralRules } from '../model/spectral-rules.ts'

type Rules = Map<string, SpectralRule>

/**
 * The rules of several options of one topic of which an API may take any: a part of a description is right when it is
 * right for one of them. So rules of the same name become one that is kept where one of them is, and a rule that one of
 * the options lacks is left out, because that option allows anything there. Of one option they are its own rules.
 */
export function alternatives(options: readonly { rule?: SpectralRules }[]): Rules {
  const [first, ...others] = options.map(({ rule }) => new Map(Object.entries(rule ?? {})))
  return others.reduce<Rules>(eitherOf, first ?? new Map())
}

function eitherOf(rules: Rules, others: Rules): Rules {
  return new Map(
    [...rules].flatMap(([name, rule]) => {
      const other = others.get(name)
      return other ? [[name, either(rule, other)] as const] : []
    }),
  )
}

/** Two rules that look at the same places, as one. */
function either(a: SpectralRule, b: SpectralRule): SpectralRule {
  if (a.message === b.message && JSON.stringify(a.then) === JSON.stringify(b.then)) return a
  const descriptions = [...new Set([a.description, b.description])].filter((text) => text !== undefined)
  const { match } = a.then.functionOptions
  const { match: otherMatch } = b.then.functionOptions
  const areTexts = match !== undefined && otherMatch !== undefined
  return {
    ...a,
    ...(descriptions.length > 0 && { description: descriptions.join(' ') }),
    message: `${a.message} Or: ${b.message}`,
    // oxlint-disable-next-line unicorn/no-thenable -- Spectral's own name.
    then: areTexts
      ? { function: 'pattern', functionOptions: { match: `(?:${match})|(?:${otherMatch})` } }
      : // Not neither: of a bare `anyOf` linters report every branch, and of this the one break.
        { function: 'schema', functionOptions: { schema: { not: { not: { anyOf: [schemaOf(a), schemaOf(b)] } } } } },
  }
}

function schemaOf({ then: { functionOptions } }: SpectralRule): Record<string, unknown> {
  const { match, schema } = functionOptions
  return schema ?? { pattern: match }
}
