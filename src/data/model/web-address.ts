import { z } from 'zod'
import { webAddressFault } from './safe-address.ts'
import { sitePath, sitePathFault } from './site-path.ts'
import { checkLine } from './text.ts'

/**
 * An absolute address on the web, e.g. `https://google.aip.dev/158`. Only http and https are let through, and no names and
 * passwords, because every address ends up in a link that readers click.
 */
export const webAddress = z
  .string()
  .superRefine((value, context) => {
    checkLine(value, context)
    const fault = context.issues.length > 0 ? undefined : webAddressFault(value)
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault, params: { unsafe: true } })
  })
  // What a JSON Schema can say of the check.
  .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://\\S+$' })

/**
 * An image: a file of this site, e.g. `/media/logos/google.svg`. Images of other hosts would tell them who reads here, and
 * break when they go.
 */
export const imageAddress = z
  .string()
  .superRefine((value, context) => {
    checkLine(value, context)
    if (context.issues.length > 0 || sitePath.safeParse(value).success) return
    const message = `the path of a file in the public folder, such as \`/media/logos/google.svg\`${isElsewhere(value) ? ': images of other hosts are not shown' : faultIn(value)}`
    context.addIssue({ code: 'custom', message, params: { unsafe: true } })
  })
  .meta({ pattern: '^/(?!/)\\S*$' })

/** Whether an address leads to another host, or holds its content itself (`data:`). */
export function isElsewhere(value: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i.test(value)
}

function faultIn(path: string): string {
  const fault = sitePathFault(path)
  return fault === undefined || !path.startsWith('/') ? '' : `, ${fault}`
}
