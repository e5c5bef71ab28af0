import type { Citable } from './citable.ts'
import { citationKey } from './key.ts'

/**
 * A work as CSL-JSON, a list with one item, which Zotero, Pandoc and others read. `accessed` is the day (`YYYY-MM-DD`) it
 * was read. Names of fields and types as in `csl-data.json` of the Citation Style Language 1.0.2
 * (https://docs.citationstyles.org/en/stable/specification.html).
 */
export function cslJson(work: Citable, accessed: string): string {
  const { kind, title, publisher, within, number, url, date } = work
  const item = {
    id: citationKey(work),
    type: kind === 'standard' ? 'standard' : 'webpage',
    title,
    ...(publisher && { author: [{ literal: publisher }] }),
    ...(within && { 'container-title': within }),
    ...(number && { number }),
    URL: url,
    ...(date && { issued: dateParts(date) }),
    accessed: dateParts(accessed),
  }
  return `${JSON.stringify([item], undefined, 2)}\n`
}

function dateParts(day: string) {
  return { 'date-parts': [day.split('-').map(Number)] }
}
