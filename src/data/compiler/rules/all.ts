import { categoryDisagrees } from './category-disagrees.ts'
import { companyDisagrees } from './company-disagrees.ts'
import { conflictingRedirect } from './conflicting-redirect.ts'
import { decisionWithoutEvidence } from './decision-without-evidence.ts'
import { duplicateId } from './duplicate-id.ts'
import { entryWithoutReferences } from './entry-without-references.ts'
import { guidelineWithoutTopics } from './guideline-without-topics.ts'
import { incompleteQuestion } from './incomplete-question.ts'
import { linksMismatch } from './links-mismatch.ts'
import { lostPermalink } from './lost-permalink.ts'
import { missingLogo } from './missing-logo.ts'
import { missingScreenshot } from './missing-screenshot.ts'
import { permalinkMismatch } from './permalink-mismatch.ts'
import type { Rule } from './rule.ts'
import { staleCopy } from './stale-copy.ts'
import { tooManyDecisions } from './too-many-decisions.ts'
import { topicWithoutReferences } from './topic-without-references.ts'
import { unknownGuideline } from './unknown-guideline.ts'
import { unknownOption } from './unknown-option.ts'
import { unknownRelatedTopic } from './unknown-related-topic.ts'
import { unknownTopic } from './unknown-topic.ts'

/** Every check over the content as a whole. */
export const rules: readonly Rule[] = [
  duplicateId,
  unknownTopic,
  unknownGuideline,
  unknownRelatedTopic,
  unknownOption,
  tooManyDecisions,
  decisionWithoutEvidence,
  entryWithoutReferences,
  topicWithoutReferences,
  guidelineWithoutTopics,
  incompleteQuestion,
  staleCopy,
  companyDisagrees,
  categoryDisagrees,
  permalinkMismatch,
  linksMismatch,
  conflictingRedirect,
  lostPermalink,
  missingLogo,
  missingScreenshot,
]
