import { z } from 'zod'
import { day } from './day.ts'
import { links } from './links.ts'
import { decision, reference } from './reference.ts'
import { country, language } from './locale.ts'
import { name, sitePath, slug, text } from './text.ts'
import { topicFields } from './topic-fields.ts'
import { imageAddress, webAddress } from './web-address.ts'

/** What a guideline document is: all of it, or the copy of it embedded in a topic's file. */
export const guidelineFields = {
  /** e.g. `Zalando RESTful API and Event Guidelines` */
  guideline_title: text,
  /** Who publishes it, e.g. `Zalando`. The company's id is the slug of this name. */
  guideline_company: name,
  /** Where people read it. */
  guideline_url: webAddress,
  guideline_type: z.enum(['website', 'github', 'gitbook', 'pdf']).optional(),
  guideline_githubUrl: webAddress.optional(),
  guideline_companyUrl: webAddress.optional(),
  /** e.g. `/media/logos/zalando.svg` */
  guideline_companyLogoUrl: imageAddress.optional(),
  guideline_screenshotUrl: imageAddress.optional(),
  /** The day the document last changed. */
  guideline_date: day.optional(),
  /** The day we last read it. */
  guideline_reviewDate: day.optional(),
  /** BCP 47 code of its language, e.g. `en`, or several. */
  guideline_language: z.union([language, z.array(language).min(1)]).optional(),
  guideline_authors: z
    .array(z.strictObject({ name: text, twitter: text.optional(), url: webAddress.optional() }))
    .optional(),
  guideline_attachedDocuments: z
    .array(z.strictObject({ name: text, url: webAddress, description: text.optional() }))
    .optional(),
  guideline_sector: z.enum(['company', 'government', 'standards-body', 'open-source']).optional(),
  /** ISO 3166-1 alpha-2 code, e.g. `DE`; left out where a guideline is international. */
  guideline_country: country.optional(),
  guideline_scope: z.array(z.enum(['REST', 'GraphQL', 'gRPC', 'events', 'SOAP', 'OData', 'FHIR'])).optional(),
  /** SPDX identifier of the document's licence, e.g. `CC-BY-4.0`. */
  guideline_licence: text.optional(),
  guideline_status: z.enum(['current', 'draft', 'superseded', 'deprecated', 'archived', 'withdrawn']).optional(),
  /** The guideline that took its place. */
  guideline_supersededBy: slug.optional(),
  /** The day its entry here last changed in a way worth telling. */
  guideline_changed: day.optional(),
  /** The source the references were checked against. */
  guideline_source: z
    .strictObject({ repository: webAddress, commit: text.optional(), checkedDate: day.optional() })
    .optional(),
}

/** The front matter of a guideline's file. */
export const guidelineFrontMatter = z.strictObject({
  layout: z.literal('guideline'),
  /** The page's title; the guideline's title when left out. */
  title: text.optional(),
  /** Always `/design/guidelines/<guideline_id>`; may be left out. */
  permalink: sitePath.optional(),
  /** The key by which guidelines are ordered; `<company>_<title>` when left out. */
  sort: text.optional(),
  guideline_id: slug,
  ...guidelineFields,
  guideline__links: links.optional(),
  /** Old paths of this guideline. */
  redirect_from: z.array(sitePath).optional(),
  topics: z
    .array(
      z.strictObject({
        topic_id: slug,
        ...z.object(topicFields).partial().shape,
        topic__links: links.optional(),
        decision: z.array(decision).optional(),
        references: z.array(reference).optional(),
      }),
    )
    .optional(),
})

/** The front matter of a guideline's file, read and checked. */
export type GuidelineFrontMatter = z.infer<typeof guidelineFrontMatter>

/** The fields that describe a guideline document, wherever they stand. */
export type GuidelineFields = z.infer<z.ZodObject<typeof guidelineFields>>
