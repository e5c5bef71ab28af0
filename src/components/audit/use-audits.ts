import { useRef, useState } from 'react'
import type { Audit } from '../../data/audit/audit.ts'
import type { DecisionsPage } from '../../data/model/decisions.ts'
import type { AuditResult } from './audit-result.tsx'

/** A document that a reader hands over: a file, or what was pasted. */
export interface HandedDocument {
  name: string
  /** In bytes. */
  size: number
  text: () => Promise<string>
}

/** What became of a document. What shows it comes with the first. */
export type AuditState =
  | { name: string; kind: 'working' }
  | { name: string; kind: 'failed'; problem: string }
  | { name: string; kind: 'done'; audit: Audit; Result: typeof AuditResult }

/** More bytes than this are more characters than are read, whatever they are; a file that large is not even opened. */
const MOST_BYTES = 80 * 1024 * 1024

/**
 * Audits what is handed over, one document after the other, in a worker. What is handed over next takes the place of what
 * was before.
 */
export function useAudits(page: DecisionsPage) {
  const [states, setStates] = useState<AuditState[]>([])
  const running = useRef<AbortController>(undefined)

  async function start(documents: readonly HandedDocument[]): Promise<void> {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    setStates(documents.map(({ name }) => ({ name, kind: 'working' })))
    for (const [at, document] of documents.entries()) {
      const state = await auditOne(document, page, own.signal)
      if (running.current !== own) return
      setStates((before) => before.map((one, other) => (other === at ? state : one)))
    }
  }

  return {
    states,
    start: (documents: readonly HandedDocument[]) => void start(documents),
    /** Gives up what is not done yet. */
    stop: () => running.current?.abort(),
  }
}

async function auditOne(
  { name, size, text }: HandedDocument,
  page: DecisionsPage,
  signal: AbortSignal,
): Promise<AuditState> {
  try {
    if (signal.aborted) throw new Error('Stopped.')
    if (size > MOST_BYTES) throw new Error('The file is too large: at most 20 MB are read.')
    const [written, { auditInWorker }, { AuditResult: Result }] = await Promise.all([
      text(),
      import('./audit-in-worker.ts'),
      import('./audit-result.tsx'),
    ])
    return { name, kind: 'done', audit: await auditInWorker(written, page, signal), Result }
  } catch (error) {
    return { name, kind: 'failed', problem: error instanceof Error ? error.message : String(error) }
  }
}
