/** What a page asks the service worker, with the answer that each question gets. */
export interface Questions {
  /** Which build it belongs to. */
  version: { question: object; answer: string }
  /** To take over from an older worker; where `alone` is set, only when no other page is open. */
  activate: { question: { alone: boolean }; answer: undefined }
  /**
   * To store files, by address, and a page where one is named: on request until they are removed, otherwise as long as
   * they are among those that were visited last. The answer names those that could not be stored.
   */
  store: { question: { page?: string; files: string[]; lasting: boolean }; answer: string[] }
  /** To store the lists and search, and to bring what an earlier build has left up to this one. */
  settle: { question: object; answer: undefined }
}

/** A question as it is posted. */
export type Question = { [Type in keyof Questions]: { type: Type } & Questions[Type]['question'] }[keyof Questions]

/** Asks a service worker and waits for its answer. */
export function ask<Type extends keyof Questions>(
  worker: ServiceWorker,
  type: Type,
  question: Questions[Type]['question'],
): Promise<Questions[Type]['answer']> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<Questions[Type]['answer']>) => {
      port1.close()
      resolve(data)
    }
    worker.postMessage({ type, ...question }, [port2])
  })
}
