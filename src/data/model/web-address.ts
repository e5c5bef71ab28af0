import { z } from 'zod'

/**
 * An absolute address on the web, e.g. `https://google.aip.dev/158`. Only http and https are let through,
 * because every address ends up in a link that readers click.
 */
export const webAddress = z.string().refine(isWebAddress)

/** Whether `value` is an absolute http(s) address that a browser can open. */
export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(value)) return false
  return URL.canParse(value)
}
