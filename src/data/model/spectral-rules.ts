import { z } from 'zod'
import { slug, text } from './text.ts'

/** A regular expression that JavaScript and the linters written in Go read alike: no looking ahead or behind. */
const pattern = text
  .refine(isPattern, { error: 'a regular expression', abort: true })
  .refine((value) => !/\(\?[=!<]/.test(value), 'a regular expression that does not look ahead or behind')

const jsonPath = text.regex(/^\$/, 'a JSONPath, which starts with `$`, e.g. `$.paths[*]~`')

/** One rule of a Spectral ruleset (https://docs.stoplight.io/docs/spectral), as far as options may use them. */
export const spectralRule = z.strictObject({
  description: text.optional().describe('What the rule cannot see, and what it takes for granted'),
  message: text.describe('What to do, in a sentence, e.g. `Write property names in snake_case.`'),
  given: z.union([jsonPath, z.array(jsonPath).min(1)]).describe('Where to look: a JSONPath, or several'),
  resolved: z
    .literal(false)
    .optional()
    .describe('Where the description is read as it is written, without following `$ref`'),
  // Two functions, because what they ask can be put together when two options of a topic are allowed (`ruleset/`).
  // Severity is left out: how binding a choice is decides it.
  // oxlint-disable-next-line unicorn/no-thenable -- Spectral's own name.
  then: z
    .strictObject({
      function: z
        .enum(['pattern', 'schema'])
        .describe("Spectral's core function: `pattern` for texts, `schema` for all else"),
      functionOptions: z
        .strictObject({
          match: pattern.optional().describe('For `pattern`: the regular expression that texts have to match'),
          schema: z.record(z.string(), z.unknown()).optional().describe('For `schema`: a JSON Schema (draft 7)'),
          allErrors: z
            .literal(true)
            .optional()
            .describe('For `schema`: every break is reported, and not the first alone'),
        })
        .describe('What the function asks'),
    })
    .superRefine(checkOptions),
})

/** The rules of one option by their names. */
export const spectralRules = z
  .record(slug, spectralRule)
  .refine((rules) => Object.keys(rules).length > 0, 'a mapping of rules by their names')

/** One rule of a Spectral ruleset without its severity. */
export type SpectralRule = z.infer<typeof spectralRule>

/**
 * The rules of one option by their names. Rules of the same name in several options of a topic look at the same places:
 * they are alternatives.
 */
export type SpectralRules = z.infer<typeof spectralRules>

/** All options with rules: topic to option to rules. Published as `/data/rules.json`. */
export type OptionRules = Record<string, Record<string, SpectralRules>>

/** `pattern` asks for `match` and `schema` for `schema`: what else is given would be refused by linters, or not be seen. */
function checkOptions(
  { function: name, functionOptions }: { function: 'pattern' | 'schema'; functionOptions: object },
  context: z.core.$RefinementCtx<unknown>,
): void {
  const [due, other] = name === 'pattern' ? ['match', 'schema'] : ['schema', 'match']
  if (due in functionOptions && !(other in functionOptions)) return
  const message = `options of the function \`${name}\`: \`${due}\`, and no \`${other}\``
  context.addIssue({ code: 'custom', message, path: ['functionOptions'] })
}

function isPattern(value: string): boolean {
  try {
    new RegExp(value)
    return true
  } catch {
    return false
  }
}
