import { z } from 'zod'
import { sitePath } from './text.ts'

/**
 * An absolute address on the web, e.g. `https://google.aip.dev/158`. Only http and https are let through,
 * because every address ends up in a link that readers click.
 */
export const webAddress = z
  .string()
  .refine(isWebAddress, { error: 'an address that starts with https:// or http://', params: { unsafe: true } })
  // What a JSON Schema can say of the check.
  .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://\\S+$' })

/** An image: a file of this site, e.g. `/media/logos/google.svg`, or, rarely, an absolute address. */
export const imageAddress = z
  .string()
  .refine((value) => sitePath.safeParse(value).success || isWebAddress(value), {
    error: 'a path such as `/media/logos/google.svg`, or an address that starts with https:// or http://',
    params: { unsafe: true },
  })
  .meta({ pattern: '^(?:/(?!/)|[Hh][Tt][Tt][Pp][Ss]?://)\\S+$' })

/** Whether `value` is an absolute http(s) address that a browser can open. */
export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(value)) return false
  return URL.canParse(value)
}
