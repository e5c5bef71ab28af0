import { z } from 'zod'
import { day } from './day.ts'
import { links } from './links.ts'
import { decision, reference, summary } from './reference.ts'
import { country, language } from './locale.ts'
import { sitePath } from './site-path.ts'
import { citation } from './standards.ts'
import { name, slug, text } from './text.ts'
import { topicFields } from './topic-fields.ts'
import { imageAddress, webAddress } from './web-address.ts'

/** What a guideline document is: all of it, or the copy of it embedded in a topic's file. */
export const guidelineFields = {
  guideline_title: text.describe('The title of the document, e.g. `Zalando RESTful API and Event Guidelines`'),
  // The company's id is the slug of this name.
  guideline_company: name.describe('Who publishes it, e.g. `Zalando`'),
  guideline_url: webAddress.describe('Where people read it, e.g. `https://google.aip.dev/`'),
  guideline_type: z.enum(['website', 'github', 'gitbook', 'pdf']).optional().describe('How it is published'),
  guideline_githubUrl: webAddress.optional().describe('Its repository on GitHub'),
  guideline_companyUrl: webAddress.optional().describe("The company's own site"),
  guideline_companyLogoUrl: imageAddress.optional().describe("The company's logo, e.g. `/media/logos/zalando.svg`"),
  guideline_screenshotUrl: imageAddress.optional().describe('A picture of the document'),
  guideline_date: day.optional().describe('The day the document last changed, e.g. `2016-08-18`'),
  guideline_reviewDate: day.optional().describe('The day we last read it'),
  guideline_language: z
    .union([language, z.array(language).min(1)])
    .optional()
    .describe('BCP 47 code of its language, e.g. `en`, or several'),
  guideline_authors: z
    .array(z.strictObject({ name: text, twitter: text.optional(), url: webAddress.optional() }))
    .optional()
    .describe('Who wrote it, where that is published'),
  guideline_attachedDocuments: z
    .array(z.strictObject({ name: text, url: webAddress, description: text.optional() }))
    .optional()
    .describe('Further documents that belong to it'),
  guideline_sector: z
    .enum(['company', 'government', 'standards-body', 'open-source'])
    .optional()
    .describe('What kind of company publishes it'),
  guideline_country: country
    .optional()
    .describe('ISO 3166-1 alpha-2 code, e.g. `DE`; left out where a guideline is international'),
  guideline_scope: z
    .array(z.enum(['REST', 'GraphQL', 'gRPC', 'events', 'SOAP', 'OData', 'FHIR']))
    .optional()
    .describe('The kinds of API it is about'),
  guideline_licence: text.optional().describe("SPDX identifier of the document's licence, e.g. `CC-BY-4.0`"),
  guideline_status: z
    .enum(['current', 'draft', 'superseded', 'deprecated', 'archived', 'withdrawn'])
    .optional()
    .describe('Where it stands in its life'),
  guideline_supersededBy: slug.optional().describe('The id of the guideline that took its place'),
  guideline_basedOn: z
    .array(slug)
    .min(1)
    .optional()
    .describe(
      'The ids of the guidelines that its text was made from, as a fork or by its own word, e.g. `zalando-restful-api-guidelines`',
    ),
  guideline_changed: day.optional().describe('The day its entry here last changed in a way worth telling'),
  guideline_source: z
    .strictObject({
      repository: webAddress.describe('The repository of the source, e.g. `https://github.com/aip-dev/google.aip.dev`'),
      commit: text.optional().describe('The commit that was read'),
      checkedDate: day.optional().describe('The day the references were checked against it'),
      changedSince: day
        .optional()
        .describe('The day of a later commit in which sections differ; entered and taken out by `npm run sources`'),
    })
    .optional()
    .describe('The source the references were checked against'),
}

/** The front matter of a guideline's file. */
export const guidelineFrontMatter = z.strictObject({
  layout: z.literal('guideline').describe('What the file is: `guideline`'),
  title: text.optional().describe("The page's title; the guideline's title when left out"),
  permalink: sitePath.optional().describe('Always `/design/guidelines/<guideline_id>`; may be left out'),
  sort: text.optional().describe('The key by which guidelines are ordered; `<company>_<title>` when left out'),
  guideline_id: slug.describe('Becomes part of an address and never changes, e.g. `google-aip`'),
  ...guidelineFields,
  guideline__links: links.optional().describe("The links of the original's pages; may be left out"),
  redirect_from: z.array(sitePath).optional().describe('Old paths of this guideline'),
  topics: z
    .array(
      z.strictObject({
        topic_id: slug.describe('The id of the topic'),
        ...z.object(topicFields).partial().shape,
        topic__links: links.optional().describe("The links of the original's pages; may be left out"),
        summary: summary.optional(),
        decision: z.array(decision).optional().describe('The options of the topic that the guideline takes'),
        references: z.array(reference).optional().describe('The sections of the guideline that deal with the topic'),
      }),
    )
    .optional()
    .describe('The topics that the guideline deals with'),
  standards: z
    .array(citation)
    .optional()
    .describe('Which section names which standard; written by `npm run sources -- --standards`'),
})

/** The front matter of a guideline's file, read and checked. */
export type GuidelineFrontMatter = z.infer<typeof guidelineFrontMatter>

/** The fields that describe a guideline document, wherever they stand. */
export type GuidelineFields = z.infer<z.ZodObject<typeof guidelineFields>>
