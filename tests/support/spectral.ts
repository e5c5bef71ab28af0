import { Spectral, Document, type RulesetDefinition } from '@stoplight/spectral-core'
import { pattern, schema } from '@stoplight/spectral-functions'
import parsers from '@stoplight/spectral-parsers'
import { parse } from 'yaml'

const FUNCTIONS = { pattern, schema }

interface WrittenRule {
  then: { function: keyof typeof FUNCTIONS }
}

/** What a ruleset (YAML text) says of a document: each break as rule and place, e.g. `naming-plural-plural-paths at paths./a`. */
export async function breaksOf(ruleset: string, document: unknown): Promise<string[]> {
  const { rules } = parse(ruleset) as { rules: Record<string, WrittenRule> }
  const spectral = new Spectral()
  const called = Object.entries(rules).map(([name, { then, ...rest }]) => [
    name,
    // oxlint-disable-next-line unicorn/no-thenable -- Spectral's own name.
    { ...rest, then: { ...then, function: FUNCTIONS[then.function] } },
  ])
  spectral.setRuleset({ rules: Object.fromEntries(called) } as RulesetDefinition)
  const found = await spectral.run(new Document(JSON.stringify(document), parsers.Json))
  return found.map(({ code, path }) => `${code} at ${path.join('.')}`)
}
