import { convert } from '@asciidoctor/core'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { createCompiler } from '../../../../src/data/compiler/compile.ts'
import { draftAsciidoc } from '../../../../src/data/draft/asciidoc.ts'
import { contentFile } from '../../../../src/data/draft/content-file.ts'
import type { Draft } from '../../../../src/data/draft/draft.ts'
import { EMPTY } from '../../../../src/data/draft/edit.ts'
import { draftMarkdown } from '../../../../src/data/draft/markdown.ts'
import { outlineOf } from '../../../../src/data/draft/outline.ts'
import { draftRuleset } from '../../../../src/data/draft/ruleset.ts'
import { guidelinesAmong, startedFrom } from '../../../../src/data/draft/start.ts'
import { createWorkspace } from '../../../support/workspace.ts'
import { CONTENT, drafts, page, PUBLIC, rules } from './drafts.ts'

const draft: Draft = {
  version: 1,
  title: 'Acme API guidelines',
  publisher: 'Acme',
  address: 'https://acme.example/guidelines',
  decisions: [
    { topic: 'naming-property', options: [{ option: 'camel', strength: 'must' }], line: 'As our <b>clients</b> do.' },
    {
      topic: 'collection-pagination',
      options: [
        { option: 'offset', strength: 'may' },
        { option: 'cursor', strength: 'should' },
      ],
    },
    { topic: 'resource-url-slash', options: [], line: 'Ask the gateway team.' },
  ],
  further: [{ topic: 'cors', sources: [{ guideline: 'x', name: 'A [section]', url: 'https://a.example/#b' }] }],
}

const markdown = new MarkdownIt({ html: true })
const outline = (one: Draft) => outlineOf(one, page, rules)

test('the document rules, says why, names sources, rules of the linter and open questions', () => {
  const text = draftMarkdown(outline(draft))
  expect(text).toMatch(/^# Acme API guidelines\n/)
  expect(text).toContain('\nProperty names MUST be written in camelCase.\n\nAs our \\<b\\>clients\\</b\\> do.\n')
  expect(text).toMatch(/- Rationale: \d+ of \d+ guidelines that answer decide alike\./)
  expect(text).toContain('- Check: `naming-property-camel-names` (Spectral)')
  expect(text).toMatch(
    /A collection SHOULD be paged with a cursor or page token\.\n\nA collection MAY be paged with an offset/,
  )
  expect(text).toContain('- Sources: [A \\[section\\]](https://a.example/#b)')
  expect(text).toContain('## Open questions\n\n- May a path end with a slash? Ask the gateway team.')
})

test('what the reader writes is text in every document, and makes no markup', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async (one) => {
      const plain = outline({
        ...one,
        decisions: one.decisions.map((each) => ({ ...each, line: 'x' })),
        title: 'x',
        further: one.further.map((each) => ({ topic: each.topic, sources: [], line: 'x' })),
      })
      const own = outline({
        ...one,
        decisions: one.decisions.map((each) => ({ ...each, line: each.line?.trim() || 'x' })),
        title: one.title.trim() || 'x',
        further: one.further.map((each) => ({ topic: each.topic, sources: [], line: each.line?.trim() || 'x' })),
      })
      const tags = (html: string) => html.match(/<\/?[a-z][^>]*>/g)
      expect(tags(markdown.render(draftMarkdown(own)))).toEqual(tags(markdown.render(draftMarkdown(plain))))
      const rendered = await Promise.all([own, plain].map(async (each) => htmlOf(draftAsciidoc(each))))
      expect(tags(rendered[0] ?? '')).toEqual(tags(rendered[1] ?? ''))
    }),
    { numRuns: 60 },
  )
})

test('the content file of any draft compiles in a copy of the content, without an error or a warning', () => {
  const { folder, write, remove } = createWorkspace()
  cpSync(CONTENT, folder, { recursive: true })
  const compiler = createCompiler({ contentFolder: folder, publicFolder: PUBLIC })
  const problemsWith = (one: Draft) => {
    const { name, text } = contentFile(one, page)
    write({ [join('guidelines', name)]: text })
    compiler.refresh()
    const { problems, catalogue } = compiler.compilation()
    remove(join('guidelines', name))
    const own = catalogue.guidelines.find(({ id }) => `${id}.md` === name)
    return { problems: problems.map(({ code, message }) => `${code}: ${message}`), own }
  }
  const { problems, own } = problemsWith(draft)
  expect(problems).toEqual([])
  expect(own?.title).toBe('Acme API guidelines')
  expect(own?.positions.map(({ takes }) => takes)).toEqual([
    ['Cursor or page token', 'Offset and limit'],
    ['camelCase'],
  ])
  fc.assert(
    fc.property(
      drafts.filter(
        ({ decisions, further }) => decisions.some(({ options }) => options.length > 0) || further.length > 0,
      ),
      (one) => {
        expect(problemsWith(one).problems).toEqual([])
      },
    ),
    { numRuns: 8 },
  )
})

test('the ruleset has the rules that the document names, as firm as what was decided', () => {
  const all = startedFrom(EMPTY, page, guidelinesAmong(page, {}))
  const { text = '', unchecked } = draftRuleset(all, page, rules)
  const named = outline(all).categories.flatMap(({ items }) => items.flatMap(({ checks = [] }) => checks))
  expect(named.length).toBeGreaterThan(20)
  const { rules: own }: { rules: Record<string, { severity: string }> } = parse(text)
  expect(Object.keys(own).toSorted()).toEqual(named.toSorted())
  expect(unchecked.length).toBe(
    outline(all).categories.flatMap(({ items }) => items.filter(({ checks }) => checks?.length === 0)).length,
  )
  expect(draftRuleset(draft, page, rules).text).toContain('severity: error')
})

test('of nothing that can be checked there is no ruleset', () => {
  expect(draftRuleset(EMPTY, page, rules)).toEqual({ text: undefined, unchecked: [] })
})

async function htmlOf(asciidoc: string): Promise<string> {
  const html = await convert(asciidoc, { safe: 'secure' })
  if (typeof html !== 'string') throw new Error('Asciidoctor gave no text')
  return html
}
