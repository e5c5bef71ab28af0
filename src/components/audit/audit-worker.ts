import { audit, type Audit, type AuditQuestion } from '../../data/audit/audit.ts'
import { UnreadableDocument } from '../../data/audit/read-document.ts'

/** What the worker is asked: one document, and the questions it is to answer. */
export interface WorkOrder {
  text: string
  questions: AuditQuestion[]
}

/** What the worker answers: what was found, or why nothing could be. */
export type WorkDone = { audit: Audit } | { problem: string }

const UNEXPECTED =
  'This document could not be audited, though it should have been: something in it is not understood here. Others can be.'

// The only code that parses descriptions: it is loaded with the first of them, and ends with each.
self.addEventListener('message', ({ data: { text, questions } }: MessageEvent<WorkOrder>) => {
  self.postMessage(workedOff(text, questions))
})

function workedOff(text: string, questions: AuditQuestion[]): WorkDone {
  try {
    return { audit: audit(text, questions) }
  } catch (error) {
    return { problem: error instanceof UnreadableDocument ? error.message : UNEXPECTED }
  }
}
