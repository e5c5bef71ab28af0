import { foldedWords } from '../model/fold.ts'
import type { Citable } from './citable.ts'

const WORDS_OF_TITLE = 5

/**
 * What a bibliography calls a work: publisher, the first words of the title, year. Only letters without accents, digits
 * and hyphens, which every reader of BibTeX takes: `zalando-use-cursors-2024`.
 */
export function citationKey({ publisher = '', title, date = '' }: Citable): string {
  const words = [ascii(publisher), ...ascii(title).split('-').slice(0, WORDS_OF_TITLE), date.slice(0, 4)]
  return words.filter(Boolean).join('-') || 'api-stylebook'
}

function ascii(text: string): string {
  return foldedWords(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
