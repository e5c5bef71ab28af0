import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import type { Rule } from './rule.ts'

/** A company's logo, where one is named, is a file of the public folder. */
export const missingLogo: Rule = ({ guidelines }, { hasPublicFile }) =>
  [...guidelines.values()].flatMap(({ fields, file, path }) => {
    const logo = fields.guideline_companyLogoUrl
    if (logo === undefined || !logo.startsWith('/') || hasPublicFile(logo)) return []
    return [problem('missing-logo', valueAt(file, ...path, 'guideline_companyLogoUrl'), messages['missing-logo'](logo))]
  })
