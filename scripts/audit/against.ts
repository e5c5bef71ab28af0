import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { deciderOf, type Decider } from '../../src/data/audit/decided.ts'
import { readDraft } from '../../src/data/draft/draft.ts'
import { draftDecider } from '../../src/data/draft/decider.ts'
import { didYouMean } from '../../src/data/compiler/suggest.ts'
import type { Knowledge } from './knowledge.ts'

const taken = z.object({
  topic: z.string(),
  option: z.string(),
  strength: z.enum(['must', 'should', 'may', 'example']).optional(),
  url: z.string().optional(),
  note: z.string().optional(),
})
/** Decisions of one's own, or what another document was found to do (`npm run audit -- other.yaml --json`). */
const ownFile = z.union([
  z.object({ title: z.string().optional(), decisions: z.array(taken) }),
  z.object({ title: z.string().optional(), answers: z.array(taken) }),
])

/**
 * What a document is held against: a guideline by its id, or decisions of one's own from a JSON file. Throws an Error that
 * says what is wrong with the name, the file, or a topic or option in it.
 */
export function readAgainst(name: string, knowledge: Knowledge): Decider {
  const guideline = knowledge.guideline(name)
  if (guideline) return deciderOf(guideline)
  if (!/\.json$/i.test(name) && !existsSync(name)) {
    const near = didYouMean(
      name,
      knowledge.deciders.map(({ id }) => id),
    )
    throw new Error(
      `--against: there is no guideline ${name}. ${near ?? 'Its id is the end of the address of its page.'}`,
    )
  }
  return readOwn(name, knowledge)
}

function readOwn(file: string, { questions }: Knowledge): Decider {
  const { title, decisions } = decisionsIn(file)
  for (const { topic, option } of decisions) {
    const question = questions.find((one) => one.topic === topic)
    if (!question) throw new Error(`--against: ${file} names the topic ${topic}, which asks no question here.`)
    if (question.options.includes(option)) continue
    throw new Error(`--against: ${file} names the option ${option}, but ${topic} has ${question.options.join(', ')}.`)
  }
  return {
    id: file,
    title: title || file,
    decisions: decisions.map(({ topic, option, strength, url, note }) => ({
      topic,
      option,
      ...(strength && { strength }),
      ...(url !== undefined && { url }),
      ...(note !== undefined && { note }),
    })),
  }
}

function decisionsIn(file: string): { title?: string | undefined; decisions: z.infer<typeof taken>[] } {
  const data = readJson(file)
  // What people save on the page /design/yours has a version.
  if (typeof data === 'object' && data !== null && 'version' in data) {
    const { draft, problem } = readDraft(JSON.stringify(data))
    if (!draft) throw new Error(`--against: ${file} is no draft that can be read. ${problem}`)
    return draftDecider(draft)
  }
  const read = ownFile.safeParse(data)
  if (!read.success) {
    throw new Error(
      `--against: ${file} has no decisions. It should be { "decisions": [{ "topic": …, "option": … }] }, a draft, or what --json printed for another document.`,
    )
  }
  return { title: read.data.title, decisions: 'decisions' in read.data ? read.data.decisions : read.data.answers }
}

function readJson(file: string): unknown {
  if (!existsSync(file)) throw new Error(`--against: there is no file ${file}.`)
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Error(`--against: ${file} is no JSON. It takes a draft that was saved with “Save the draft”.`)
  }
}
