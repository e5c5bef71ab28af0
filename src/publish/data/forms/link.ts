import { z } from 'zod'

// Objects are open here as in all forms: whoever reads them is to ignore fields that are added later.

/** A link, written as in HAL. */
export const link = z
  .object({
    href: z
      .string()
      .describe('A path on this host, in the format of the document it stands in')
      .meta({ format: 'uri-reference', examples: ['/design/topics/cors.json'] }),
  })
  .meta({ id: 'Link', description: 'A link to another document, written as in HAL.' })

/** A link of a list of links, with what tells it from the others. */
export const titledLink = z
  .object({
    ...link.shape,
    title: z
      .string()
      .describe('What is behind the link')
      .meta({ examples: ['Caching'] }),
  })
  .meta({ id: 'TitledLink', description: 'One of several links of the same kind.' })

/** Links of a list: itself, and the list of all lists. */
export const listLinks = z
  .object({ self: link.describe('This list'), design: link.describe('The start of the catalogue') })
  .meta({ id: 'ListLinks', description: 'Where a list stands.' })

export type Link = z.infer<typeof link>
