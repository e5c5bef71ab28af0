import { z } from 'zod'
import { guidelineFields } from '../../../data/model/guideline.ts'
import { slug } from '../../../data/model/text.ts'
import { addressForm, countForm, dayForm, imageForm, openListForm } from './scalars.ts'
import { link, titledLink } from './link.ts'
import { namedStandardForm } from './standard.ts'

const guidelineLinks = {
  self: link.describe('The guideline'),
  guidelineTopics: link.describe('What the guideline says, topic by topic'),
}

const statuses = guidelineFields.guideline_status.unwrap().options
const sectors = guidelineFields.guideline_sector.unwrap().options
const scopes = guidelineFields.guideline_scope.unwrap().element.options
const types = guidelineFields.guideline_type.unwrap().options

const shortGuideline = {
  id: slug
    .describe('The id of the guideline, for ever the same')
    .meta({ examples: ['zalando-restful-api-guidelines'] }),
  title: guidelineFields.guideline_title,
  type: openListForm(types, 'How it is published.').optional(),
  url: addressForm('Where people read it'),
  company: guidelineFields.guideline_company,
  companyLogoUrl: imageForm("The company's logo, or a monogram where there is none").meta({
    examples: ['/media/logos/zalando.svg'],
  }),
  companyUrl: addressForm("The company's own site").optional(),
  screenshotUrl: imageForm('A picture of the document').optional(),
  date: dayForm('The day the document last changed').optional(),
  reviewDate: dayForm('The day it was last read for this catalogue').optional(),
  status: openListForm(statuses, 'Where it stands in its life; absent where nobody recorded it.').optional(),
}

/** A guideline as it stands in other documents: the fields of the original API, and whether it is in force. */
export const guidelineSummaryForm = z
  .object({ ...shortGuideline, _links: z.object(guidelineLinks) })
  .meta({ id: 'GuidelineSummary', description: 'A published API design guideline, in short.' })

/** A guideline with all that is known of itself. */
export const guidelineForm = z
  .object({
    ...shortGuideline,
    supersededBy: slug.optional().describe('The id of the guideline that took its place'),
    basedOn: z.array(slug).optional().describe('The ids of the guidelines that its text was made from'),
    githubUrl: addressForm('Its repository on GitHub').optional(),
    authors: z
      .array(
        z.object({
          name: z.string().describe('Who it is'),
          twitter: z.string().optional().describe('Name on Twitter'),
          url: addressForm('Page on the web').optional(),
        }),
      )
      .optional()
      .describe('Who wrote it, where that is published'),
    languages: z
      .array(z.string())
      .optional()
      .describe('BCP 47 codes of its languages')
      .meta({ examples: [['en']] }),
    sector: openListForm(sectors, 'What kind of company publishes it.').optional(),
    country: guidelineFields.guideline_country,
    scope: z.array(openListForm(scopes, 'A kind of API.')).optional().describe('The kinds of API it is about'),
    licence: guidelineFields.guideline_licence,
    attachedDocuments: z
      .array(
        z.object({
          name: z.string().describe('Its title'),
          url: addressForm('Where people read it'),
          description: z.string().optional().describe('What it is for'),
        }),
      )
      .optional()
      .describe('Further documents that belong to it'),
    source: z
      .object({
        repository: addressForm('The repository of the source'),
        commit: z.string().optional().describe('The commit that was read'),
        checkedDate: dayForm('The day the references were checked against it').optional(),
        changedSince: dayForm('The day of a later commit in which sections differ').optional(),
      })
      .optional()
      .describe('The source that the references were checked against'),
    changed: dayForm('The day its entry here last changed in a way worth telling').optional(),
    introduction: z.string().optional().describe('An introduction in Markdown'),
    standards: z
      .array(namedStandardForm)
      .optional()
      .describe('The standards that it names; left out in lists of guidelines'),
    counts: z
      .object({
        topics: countForm('Topics it deals with'),
        references: countForm('Its sections filed under them'),
      })
      .describe('How much of it is filed here'),
    _links: z.object({
      ...guidelineLinks,
      'successor-version': titledLink.optional().describe('The guideline that took its place'),
    }),
  })
  .meta({ id: 'Guideline', description: 'A published API design guideline.' })

export type GuidelineSummaryForm = z.infer<typeof guidelineSummaryForm>
export type GuidelineForm = z.infer<typeof guidelineForm>
