import { LinkChecker, LinkState, type LinkResult } from 'linkinator'
import type { Result } from './result.ts'

/** How a server is treated. */
export interface Manners {
  /** The most milliseconds to wait for an answer. */
  timeout: number
  /** How often to come back after no answer, 429 or 5xx. */
  retries: number
  /** What the server is told of us. */
  userAgent: string
}

/** Whoever asks to come back later than in so many seconds is left alone until the next run. */
const MOST_PATIENCE = 120

/** The server does not let us look, or not now; readers may fare better. */
const KEEPS_OUT = new Set([401, 402, 403, 407, 451])
const COME_BACK = new Set([408, 425, 429])

/**
 * Whether a page (an address without its fragment) can be read, as linkinator finds it: it follows redirects, comes back
 * later with growing pauses, or when the server says so, and knows servers that keep programs out.
 */
export async function visitPage(page: string, { timeout, retries, userAgent }: Manners): Promise<Result> {
  const checker = new LinkChecker()
  let movedTo: string | undefined
  let isLeft = false
  checker.on('redirect', ({ targetUrl }) => (movedTo = targetUrl))
  // linkinator comes back as often and as late as the server says.
  const left = new Promise<undefined>((resolve) => {
    let returns = 0
    checker.on('retry', ({ secondsUntilRetry }) => {
      returns += 1
      if (returns <= retries && secondsUntilRetry <= MOST_PATIENCE) return
      isLeft = true
      resolve(undefined)
    })
  })
  const visit = checker.check({
    path: page,
    timeout,
    userAgent,
    redirects: 'warn',
    retry: true,
    retryErrors: retries > 0,
    // It counts from the second time on.
    retryErrorsCount: retries - 1,
    retryErrorsJitter: 1000,
    // It would visit what the page links to.
    linksToSkip: async (link) => link !== page || isLeft,
  })
  // The timer by which linkinator comes back does not always keep Node running.
  const running = setInterval(() => {}, 1000)
  const links = await Promise.race([visit.then((done) => done.links), left]).finally(() => clearInterval(running))
  const result = resultOf(
    links?.find(({ url }) => url === page),
    timeout,
  )
  return { ...result, ...(movedTo !== undefined && { movedTo }) }
}

function resultOf(link: LinkResult | undefined, timeout: number): Result {
  if (link === undefined) return { state: 'undecided', reason: 'the server asks to come back later', isPassing: true }
  const { status = 0, state, failureDetails = [] } = link
  if (state === LinkState.OK) return { state: 'fine' }
  const answer = `answers ${status}`
  if (state === LinkState.SKIPPED || KEEPS_OUT.has(status)) return { state: 'undecided', reason: answer }
  if (COME_BACK.has(status)) return { state: 'undecided', reason: answer, isPassing: true }
  if (status > 0) return { state: 'broken', reason: answer, isPassing: status >= 500 }
  return noAnswer(
    failureDetails.find((detail) => detail instanceof Error),
    timeout,
  )
}

function noAnswer(error: Error | undefined, timeout: number): Result {
  if (error?.name === 'TimeoutError') {
    return { state: 'broken', reason: `no answer within ${timeout / 1000} s`, isPassing: true }
  }
  const cause = error?.cause instanceof Error ? error.cause : error
  const code = cause && 'code' in cause ? String(cause.code) : (cause?.message ?? 'nobody knows why')
  // Browsers find missing certificates of authorities by themselves.
  const isCertificate = /^(?:CERT|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_TLS)/.test(code)
  return { state: isCertificate ? 'undecided' : 'broken', reason: `no answer (${code})`, isPassing: true }
}
