import { join } from 'node:path'
import fc from 'fast-check'
import { compile } from '../../../../src/data/compiler/compile.ts'
import type { Draft } from '../../../../src/data/draft/draft.ts'

/** The project's own content, and its public folder. */
export const CONTENT = join(import.meta.dirname, '../../../../content')
export const PUBLIC = join(CONTENT, '../public')

const { catalogue } = compile({ contentFolder: CONTENT, publicFolder: PUBLIC })

/** The project's own catalogue, as far as drafts need it. */
export const { yours: page, rules } = catalogue

const asking = new Set(page.questions.map(({ topic }) => topic.id))
const others = page.categories.flatMap(({ topics }) => topics.map(({ id }) => id)).filter((id) => !asking.has(id))

const strength = fc.constantFrom('must', 'should', 'may')

/** What people may type or paste into a line, markup of every kind included. */
const line = fc.oneof(
  fc
    .array(fc.constantFrom(...'*_`[]()<>#+-=|~&;:!\\/.1a "\'{}$@', 'MUST', '<b>', '://', '---', '|===', '// x'), {
      maxLength: 30,
    })
    .map((parts) => parts.join('')),
  fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .filter((text) => !/[\p{Cc}\p{Cs}\p{Cn}\u2028-\u202E\u2066-\u2069]/u.test(text)),
)

const decision = fc.constantFrom(...page.questions).chain(({ topic, choice, options }) =>
  fc.record(
    {
      topic: fc.constant(topic.id),
      options: fc.uniqueArray(fc.record({ option: fc.constantFrom(...options.map(({ id }) => id)), strength }), {
        maxLength: choice === 'one' ? 1 : 3,
        selector: ({ option }) => option,
      }),
      line,
    },
    { requiredKeys: ['topic', 'options'] },
  ),
)

const further = fc.record(
  {
    topic: fc.constantFrom(...others),
    sources: fc.array(
      fc.record({ guideline: fc.constantFrom(...page.guidelines.map(({ id }) => id)), name: line, url: fc.webUrl() }),
      { maxLength: 2 },
    ),
    line,
  },
  { requiredKeys: ['topic', 'sources'] },
)

const byTopic = { selector: ({ topic }: { topic: string }) => topic }

/** Drafts of every kind. */
export const drafts: fc.Arbitrary<Draft> = fc.record(
  {
    version: fc.constant(1 as const),
    title: line,
    publisher: line,
    address: fc.oneof(fc.constant(''), fc.webUrl({ withFragments: true })),
    decisions: fc.uniqueArray(decision, { ...byTopic, maxLength: 36 }),
    further: fc.uniqueArray(further, { ...byTopic, maxLength: 5 }),
  },
  { requiredKeys: ['version', 'title', 'decisions', 'further'] },
)
