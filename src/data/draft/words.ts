/** What the keywords of a draft mean, for those who read it. */
export const intro =
  'The key words MUST, SHOULD and MAY are to be read as BCP 14 (RFC 2119, RFC 8174) defines them, where they stand in capitals.'

/** By which rules of a linter something is checked, or that no description of an API shows it. */
export function checkedBy(rules: readonly string[], code: (rule: string) => string): string {
  return rules.length > 0 ? `${rules.map(code).join(', ')} (Spectral)` : 'not checkable in a description.'
}

/** How many sources are not named. */
export function leftOutOf(more: number): string {
  return more > 0 ? ` and ${more} more` : ''
}
