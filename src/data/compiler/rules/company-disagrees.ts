import { settles } from '../companies.ts'
import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import type { Rule } from './rule.ts'

const FIELDS = ['guideline_company', 'guideline_companyUrl', 'guideline_companyLogoUrl'] as const

/** The guidelines of one company say the same about it; the one reviewed last is right. */
export const companyDisagrees: Rule = ({ companies }) =>
  companies.flatMap(({ name, guidelines }) =>
    FIELDS.flatMap((field) => {
      const right = settles(guidelines, field)
      const said = right?.fields[field]
      return guidelines
        .filter(({ fields }) => fields[field] !== undefined && fields[field] !== said)
        .map(({ fields, file, path }) => {
          const message = messages['company-disagrees'](field, name, fields[field], said, right?.file ?? '')
          return problem('company-disagrees', valueAt(file, ...path, field), message)
        })
    }),
  )
