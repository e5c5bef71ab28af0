import type { Audit } from '../../data/audit/audit.ts'
import { questionsOf } from '../../data/audit/decided.ts'
import type { DecisionsPage } from '../../data/model/decisions.ts'
import { trustedScript } from '../../page/trusted-types.ts'
// The address of the worker as it is built, which Vite gives as a default export.
// oxlint-disable-next-line import/default
import address from './audit-worker.ts?worker&url'
import type { WorkDone, WorkOrder } from './audit-worker.ts'

/**
 * Audits the text of a document in a worker of its own, which ends with it. Rejects with an Error meant for the reader,
 * and with the signal's reason when that is given first.
 */
export function auditInWorker(text: string, page: DecisionsPage, signal: AbortSignal): Promise<Audit> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(trustedScript(address), { type: 'module' })
    const end = (act: () => void) => {
      worker.terminate()
      act()
    }
    worker.addEventListener('message', ({ data }: MessageEvent<WorkDone>) =>
      end(() => ('audit' in data ? resolve(data.audit) : reject(new Error(data.problem)))),
    )
    worker.addEventListener('error', () =>
      end(() => reject(new Error('What audits did not arrive. Are you offline? Try again.'))),
    )
    signal.addEventListener('abort', () => end(() => reject(new Error('Stopped.'))))
    const order: WorkOrder = {
      text,
      questions: questionsOf(page).map(({ topic, choice, options }) => ({ topic, choice, options })),
    }
    worker.postMessage(order)
  })
}
