import { z } from 'zod'
import { slug } from '../../../data/model/text.ts'
import { entryFields } from './entry.ts'
import { guidelineForm } from './guideline.ts'
import { link } from './link.ts'
import { addressForm, countForm, imageForm } from './scalars.ts'
import { standardForm } from './standard.ts'
import { topicForm } from './topic.ts'

const categoryForm = z
  .object({
    id: z
      .string()
      .describe('The slug of its name')
      .meta({ examples: ['collection-resources'] }),
    name: z
      .string()
      .describe('What people read')
      .meta({ examples: ['Collection Resources'] }),
    topics: countForm('How many topics it has'),
  })
  .meta({ id: 'Category', description: 'A named group of topics.' })

const companyForm = z
  .object({
    id: z
      .string()
      .describe('The slug of its name')
      .meta({ examples: ['zalando'] }),
    name: z
      .string()
      .describe('What people read')
      .meta({ examples: ['Zalando'] }),
    url: addressForm('Its own site').optional(),
    logoUrl: imageForm('Its logo, or a monogram where there is none'),
    guidelines: countForm('How many guidelines it has published'),
  })
  .meta({ id: 'Company', description: 'Who publishes guidelines: a company, government, standards body or project.' })

/** The whole catalogue, each thing once. */
export const catalogueForm = z
  .object({
    categories: z.array(categoryForm).describe('In the order of the list of topics'),
    topics: z.array(topicForm).describe('All topics'),
    companies: z.array(companyForm).describe('All companies, by name'),
    guidelines: z.array(guidelineForm).describe('All guidelines'),
    entries: z
      .array(
        z.object({
          topic: slug.describe('The id of the topic').meta({ examples: ['cors'] }),
          guideline: slug.describe('The id of the guideline').meta({ examples: ['zalando-restful-api-guidelines'] }),
          ...entryFields,
        }),
      )
      .describe('What each guideline says about each topic, in the order of topics'),
    standards: z.array(standardForm).describe('The standards that guidelines name'),
    _links: z.object({ self: link.describe('This document'), design: link.describe('The start of the catalogue') }),
  })
  .meta({ id: 'Catalogue', description: 'The whole catalogue in one document, each thing once.' })

export type CatalogueForm = z.infer<typeof catalogueForm>
