import { alsoWithoutOther } from './also-without-other.ts'
import { categoryDisagrees } from './category-disagrees.ts'
import { circularReplacement } from './circular-replacement.ts'
import { companyDisagrees } from './company-disagrees.ts'
import { conflictingPaths } from './conflicting-paths.ts'
import { decisionWithoutEvidence } from './decision-without-evidence.ts'
import { duplicateCitation } from './duplicate-citation.ts'
import { duplicateId } from './duplicate-id.ts'
import { entryWithoutReferences } from './entry-without-references.ts'
import { foreignSection } from './foreign-section.ts'
import { guidelineWithoutTopics } from './guideline-without-topics.ts'
import { incompleteQuestion } from './incomplete-question.ts'
import { linksMismatch } from './links-mismatch.ts'
import { longSummary } from './long-summary.ts'
import { lostPermalink } from './lost-permalink.ts'
import { missingLogo } from './missing-logo.ts'
import { missingScreenshot } from './missing-screenshot.ts'
import { permalinkMismatch } from './permalink-mismatch.ts'
import { referenceDisagrees } from './reference-disagrees.ts'
import type { Rule } from './rule.ts'
import { staleCopy } from './stale-copy.ts'
import { tooManyDecisions } from './too-many-decisions.ts'
import { topicWithoutReferences } from './topic-without-references.ts'
import { twoSummaries } from './two-summaries.ts'
import { unknownGuideline } from './unknown-guideline.ts'
import { unknownOption } from './unknown-option.ts'
import { unknownRelatedTopic } from './unknown-related-topic.ts'
import { unknownStandard } from './unknown-standard.ts'
import { unknownTopic } from './unknown-topic.ts'
import { unlikeRules } from './unlike-rules.ts'
import { unpairedContradiction } from './unpaired-contradiction.ts'
import { unresolvedLink } from './unresolved-link.ts'

/** Every check over the content as a whole. */
export const rules: readonly Rule[] = [
  duplicateId,
  unknownTopic,
  unknownGuideline,
  unknownRelatedTopic,
  unknownOption,
  tooManyDecisions,
  alsoWithoutOther,
  unpairedContradiction,
  decisionWithoutEvidence,
  unknownStandard,
  circularReplacement,
  duplicateCitation,
  foreignSection,
  longSummary,
  twoSummaries,
  referenceDisagrees,
  entryWithoutReferences,
  topicWithoutReferences,
  guidelineWithoutTopics,
  incompleteQuestion,
  unlikeRules,
  staleCopy,
  companyDisagrees,
  categoryDisagrees,
  permalinkMismatch,
  linksMismatch,
  conflictingPaths,
  lostPermalink,
  unresolvedLink,
  missingLogo,
  missingScreenshot,
]
