import { z } from 'zod'

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** A BCP 47 code of a language, e.g. `en` or `pt-BR`. */
export const language = z.string().refine(isLanguage, 'the BCP 47 code of a language, e.g. `en` or `pt-BR`')

/** The ISO 3166-1 alpha-2 code of a country, e.g. `DE`; `EU` is let through. */
export const country = z
  .string()
  .refine(isCountry, 'the two capital letters of a country (ISO 3166-1), e.g. `DE`')
  // What a JSON Schema can say of the check.
  .meta({ pattern: '^[A-Z]{2}$' })

/** The English name of a language, e.g. `Brazilian Portuguese`; the code itself where nobody named it. */
export function languageName(code: string): string {
  return languages.of(code) ?? code
}

/** The English name of a country, e.g. `Germany`. */
export function countryName(code: string): string {
  return countries.of(code) ?? code
}

function isLanguage(code: string): boolean {
  try {
    return languages.of(code) !== undefined
  } catch {
    return false
  }
}

function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false
  const name = countries.of(code)
  return name !== undefined && name !== 'Unknown Region'
}
