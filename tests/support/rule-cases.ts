import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A document that keeps a rule, and one that breaks it at one place. */
export interface RuleCase {
  topic: string
  option: string
  rule: string
  keeps: object
  breaks: object
  /** The place of the break; empty where it is the whole document. */
  at: string
}

type Cases = Record<string, Record<string, Omit<RuleCase, 'topic' | 'option' | 'rule'>>>

const FOLDER = 'tests/fixtures/rules'

/** All pairs of documents in `tests/fixtures/rules`, where each topic has a file. */
export function ruleCases(): RuleCase[] {
  return readdirSync(FOLDER).flatMap((name) => {
    const cases = parse(readFileSync(join(FOLDER, name), 'utf8')) as Cases
    const topic = name.replace('.yaml', '')
    return Object.entries(cases).flatMap(([option, rules]) =>
      Object.entries(rules).map(([rule, pair]) => ({ topic, option, rule, ...pair })),
    )
  })
}
