import { LONG_SUMMARY } from '../../model/reference.ts'
import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import type { Rule } from './rule.ts'

/** A summary is short enough to be read at a glance. */
export const longSummary: Rule = ({ mentions }) =>
  mentions.flatMap(({ summary, file, path }) => {
    const length = summary?.length ?? 0
    if (length <= LONG_SUMMARY) return []
    return [problem('long-summary', valueAt(file, ...path, 'summary'), messages['long-summary'](length, LONG_SUMMARY))]
  })
