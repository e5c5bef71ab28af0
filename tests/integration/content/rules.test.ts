import { expect, test } from 'vitest'
import { compile } from '../../../src/data/compiler/compile.ts'
import { rulesetOf } from '../../../src/data/ruleset/ruleset.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { breaksOf } from '../../support/spectral.ts'

// Every rule of the content, on a document that keeps it and on one that breaks it.

const { catalogue } = compile({ contentFolder: 'content', publicFolder: 'public' })
const cases = ruleCases()
const rules = Object.entries(catalogue.rules).flatMap(([topic, options]) =>
  Object.entries(options).flatMap(([option, own]) =>
    Object.entries(own).map(([rule, written]) => ({ topic, option, rule, written })),
  ),
)

test('every rule has a pair of documents, and every pair a rule', () => {
  const names = (list: readonly { topic: string; option: string; rule: string }[]) =>
    list.map(({ topic, option, rule }) => `${topic} ${option} ${rule}`).sort()
  expect(names(cases)).toEqual(names(rules))
  expect(rules.length).toBeGreaterThan(100)
})

test.each(cases)('$topic, $option: $rule reports exactly the break', async ({ topic, option, rule, ...pair }) => {
  const own = catalogue.rules[topic]?.[option] ?? {}
  const ruleset = rulesetOf([{ topic, option, strength: 'must', rule: own }], 'One choice')
  expect(await breaksOf(ruleset, pair.keeps)).toEqual([])
  expect(await breaksOf(ruleset, pair.breaks)).toEqual([`${topic}-${option}-${rule} at ${pair.at}`])
})

test('rules of one name in the options of a topic look at the same places, so that they can be alternatives', () => {
  const places = new Map<string, Set<string>>()
  for (const { topic, rule, written } of rules) {
    const name = `${topic} ${rule}`
    places.set(name, (places.get(name) ?? new Set()).add(JSON.stringify([written.given, written.resolved])))
  }
  expect([...places].filter(([, different]) => different.size > 1)).toEqual([])
})

test('what two options of a topic ask is kept by a document that keeps either', async () => {
  const pairs = Object.entries(catalogue.rules).flatMap(([topic, options]) =>
    Object.entries(options).flatMap(([option, rule], at) =>
      Object.entries(options)
        .slice(at + 1)
        .map(([other, otherRule]) => ({ topic, option, rule, other, otherRule })),
    ),
  )
  for (const { topic, option, rule, other, otherRule } of pairs) {
    const chosen = [
      { topic, option, strength: 'must' as const, rule },
      { topic, option: other, strength: 'may' as const, rule: otherRule },
    ]
    const ruleset = rulesetOf(chosen, 'Two choices')
    const names = new Set(Object.keys(rule).filter((name) => name in otherRule))
    const kept = cases.filter(
      (one) => one.topic === topic && (one.option === option || one.option === other) && names.has(one.rule),
    )
    for (const one of kept) expect(await breaksOf(ruleset, one.keeps), `${topic}: ${option} or ${other}`).toEqual([])
  }
  expect(pairs.length).toBeGreaterThan(100)
})
