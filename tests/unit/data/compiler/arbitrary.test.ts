import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { guidelineFrontMatter } from '../../../../src/data/model/guideline.ts'
import { postFrontMatter } from '../../../../src/data/model/prose.ts'
import { topicFrontMatter } from '../../../../src/data/model/topic.ts'
import { compileFiles, found, reportOf } from '../../../support/compile.ts'

const KEYS = [topicFrontMatter, guidelineFrontMatter, postFrontMatter]
  .flatMap(({ shape }) => Object.keys(shape))
  .concat('references', 'name', 'url', 'decision', 'option', 'href', 'self', '__proto__', 'constructor', '')

const scalar = fc.oneof(
  fc.string(),
  fc.array(fc.integer({ min: 0, max: 0x10ffff })).map((codes) => String.fromCodePoint(...codes)),
  fc.constantFrom('cors', 'acme', '/design/topics/cors', 'https://acme.example/', '2016-08-18', 'en', 'one'),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
)

const { mapping } = fc.letrec<{ value: unknown; mapping: Record<string, unknown> }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('value'), { maxLength: 3 }), tie('mapping')),
  mapping: fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 8 }),
}))

const frontMatter = fc
  .tuple(fc.constantFrom('topic', 'guideline', 'page', 'post', 'other'), mapping)
  .map(([layout, fields]) => `---\n${stringify({ layout, ...fields })}---\n`)

const soup = fc
  .array(
    fc.oneof(fc.constantFrom(...KEYS.map((key) => `${key}: `), '---', '\n', '  ', '- ', '&a ', '*a', '{', '['), scalar),
  )
  .map((parts) => `---\n${parts.join('')}\n---\n`)

const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), frontMatter.map(Buffer.from), soup.map(Buffer.from))

/** Compiles and prints, and gives the problems that do not lie within their file. */
function misplaced(files: Record<string, Uint8Array>): string[] {
  const compilation = compileFiles(files)
  JSON.stringify([reportOf(compilation), compilation.catalogue])
  return found(compilation).filter((place) => !/^[a-z-]+ (topics|guidelines)\/\w\.md:[1-9]\d*:[1-9]\d*$/.test(place))
}

test('no bytes and no front matter make the compiler fail', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(bytes, { minLength: 3, maxLength: 3 }), ([a, b, c]) => {
      const files = {
        ...(a && { 'topics/a.md': a }),
        ...(b && { 'topics/b.md': b }),
        ...(c && { 'guidelines/c.md': c }),
      }
      expect(misplaced(files)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('nor does anything that is put into a valid file', { timeout: 60_000 }, () => {
  const valid = {
    layout: 'guideline',
    guideline_id: 'acme',
    guideline_title: 'Acme API Guide',
    guideline_company: 'Acme',
    guideline_url: 'https://acme.example/',
  }
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(guidelineFrontMatter.shape)), mapping, scalar, (key, fields, value) => {
      const topics = [{ topic_id: 'cors', references: [fields] }]
      const files = {
        'guidelines/a.md': Buffer.from(`---\n${stringify({ ...valid, topics, [key]: value })}---\n`),
        'guidelines/b.md': Buffer.from(`---\n${stringify({ ...valid, guideline_id: 'b', [key]: fields })}---\n`),
      }
      expect(misplaced(files)).toEqual([])
    }),
    { numRuns: 100 },
  )
})
