import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import type { Rule } from './rule.ts'

/** A screenshot, where one is named, is a file of the public folder. */
export const missingScreenshot: Rule = ({ guidelines }, { hasPublicFile }) =>
  [...guidelines.values()].flatMap(({ fields, file, path }) => {
    const screenshot = fields.guideline_screenshotUrl
    if (screenshot === undefined || !screenshot.startsWith('/') || hasPublicFile(screenshot)) return []
    return [
      problem(
        'missing-screenshot',
        valueAt(file, ...path, 'guideline_screenshotUrl'),
        messages['missing-screenshot'](screenshot),
      ),
    ]
  })
