import type { Page } from '@playwright/test'

/** What the browser says of a page that is not there, which is no mistake of the page. */
const EXPECTED = /^Failed to load resource/

/** What went wrong on a page since it was last asked. */
export interface Complaints {
  take(): string[]
}

/**
 * Collects what a page throws, what its console calls an error, dialogs that it opens, and what it asks of other hosts.
 * `isExpected` says which errors of the console belong to what is tried.
 */
export function listenTo(page: Page, origin: string, isExpected = (text: string) => EXPECTED.test(text)): Complaints {
  let complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`thrown: ${String(error)}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text())) complaints.push(`console: ${message.text()}`)
  })
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog of the browser: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      complaints.push(`asked of another host: ${request.url()}`)
  })
  return {
    take: () => {
      const taken = complaints
      complaints = []
      return taken
    },
  }
}
