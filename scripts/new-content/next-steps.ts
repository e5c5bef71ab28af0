import { guidelinePath, topicPath } from '../../src/data/model/permalink.ts'
import type { Layout } from './fields.ts'
import type { Answers } from './new-file.ts'

interface Written {
  file: string
  answers: Answers
  hasPublicFile: (path: string) => boolean
}

/** What to do with a file that was just written, as a numbered list. */
export function nextSteps(layout: Layout, { file, answers, hasPublicFile }: Written): string {
  const id = answers.get('id')?.at(-1) ?? ''
  const logo = answers.get('company-logo-url')?.at(-1)
  const needsLogo = logo?.startsWith('/') === true && !hasPublicFile(logo)
  const path = layout === 'topic' ? topicPath(id) : guidelinePath(id)
  const steps = [
    layout === 'topic'
      ? 'Write a short introduction below its front matter, and add sections to it in the files of guidelines.'
      : 'List its sections under `topics`, as in the sample at its end.',
    'npm run check-content             says what is wrong',
    `npm run permalinks -- --accept    enters ${path} among the addresses that never break`,
    ...(needsLogo ? [`npm run logos                     draws ${logo}`] : []),
    ...(layout === 'guideline' ? [`npm run check-links -- ${id}  visits its addresses`] : []),
  ]
  return [`${file} is written.\n`, 'Next:', ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n')
}
