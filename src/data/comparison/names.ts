import type { GuidelineSummary } from '../model/catalogue.ts'

/** Two to four in words, as they begin a sentence; what is more stays a figure. */
export function numberWord(number: number): string {
  return ['None', 'One', 'Two', 'Three', 'Four'][number] ?? String(number)
}

/**
 * What guidelines are called beside each other: by their companies, and by their titles where one company has several of
 * them.
 */
export function shortNames(guidelines: readonly Pick<GuidelineSummary, 'title' | 'company'>[]): string[] {
  return guidelines.map(({ title, company }) =>
    guidelines.filter((other) => other.company.id === company.id).length > 1 ? title : company.name,
  )
}
