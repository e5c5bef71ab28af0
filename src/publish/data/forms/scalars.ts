import { z } from 'zod'

/** A calendar day. */
export function dayForm(description: string) {
  return z
    .string()
    .describe(description)
    .meta({ format: 'date', examples: ['2026-11-22'] })
}

/** An absolute address on the web. */
export function addressForm(description: string) {
  return z.string().describe(description).meta({ format: 'uri' })
}

/** An image: a path on this host or, rarely, an absolute address. */
export function imageForm(description: string) {
  return z.string().describe(description).meta({ format: 'uri-reference' })
}

/**
 * One of some values, to which others may be added without notice: a closed `enum` in an answer would make each new value
 * a breaking change.
 */
export function openListForm(values: readonly string[], description: string) {
  return z
    .string()
    .describe(`${description} Others than those named as examples may be added.`)
    .meta({ examples: [...values] })
}

/** A number of things. */
export function countForm(description: string) {
  return z.int().min(0).max(2_147_483_647).describe(description).meta({ format: 'int32' })
}
