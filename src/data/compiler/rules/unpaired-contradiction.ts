import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import type { Rule } from './rule.ts'

/** Decisions that contradict each other come at least in twos, and each says in its note what stands where. */
export const unpairedContradiction: Rule = ({ pairs }) =>
  pairs.flatMap(({ topic, written }) => {
    const contradicting = written.filter(({ written: { contradicts } }) => contradicts)
    return contradicting
      .filter(({ written: { note } }) => contradicting.length < 2 || note === undefined)
      .map(({ file, path }) => {
        const message = messages['unpaired-contradiction'](topic.id, contradicting.length)
        return problem('unpaired-contradiction', valueAt(file, ...path), message)
      })
  })
