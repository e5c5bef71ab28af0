import { z } from 'zod'
import { coded, escaped, markdownLink } from '../../src/data/formats/markdown.ts'
import type { TopicEntry } from '../../src/data/model/catalogue.ts'
import { level, strength } from '../../src/data/model/reference.ts'
import { decisionText } from '../../src/data/comparison/words.ts'

/** What a guideline says on a topic, in the results of tools. */
export const said = {
  summary: z.string().optional().describe('What it says, in one or two sentences of the catalogue’s own'),
  decisions: z
    .array(
      z.object({
        option: z.string().describe('The id of the option of the topic’s question'),
        label: z.string(),
        strength: strength.optional().describe('How binding the document makes it'),
        also: z.literal(true).optional().describe('The document ranks another option above this one'),
        note: z.string().optional(),
        source: z.string().describe('The address of the section that says so'),
      }),
    )
    .describe('The options that it takes'),
  sections: z
    .array(
      z.object({
        name: z.string().describe('The section’s own heading'),
        source: z.string().describe('The address of the section'),
        level: level.optional(),
      }),
    )
    .describe('The sections that deal with it'),
}

type Entry = Pick<TopicEntry, 'summary' | 'decisions' | 'references'>

/** An entry of the catalogue as results have it, with at most so many of its sections. */
export function saidIn({ summary, decisions, references }: Entry, mostSections = Infinity) {
  return {
    ...(summary !== undefined && { summary }),
    decisions: decisions.map(({ option, label, strength: binding, also, note, url }) => ({
      option,
      label,
      ...(binding && { strength: binding }),
      ...(also && { also }),
      ...(note !== undefined && { note }),
      source: url,
    })),
    sections: references
      .slice(0, mostSections)
      .map(({ name, url, level: stated }) => ({ name, source: url, ...(stated && { level: stated }) })),
  }
}

/** An entry in one line of Markdown: the summary, the options it takes, and the section to read first. */
export function saidLine({ summary, decisions, references }: Entry): string {
  const evidence = references.find(({ url }) => decisions.some((decision) => decision.url === url))
  const first = evidence ?? references[0]
  const more = references.length > 1 ? ` and ${references.length - 1} more` : ''
  return [
    coded(summary ?? ''),
    decisions.length > 0 && `Takes ${decisions.map((one) => escaped(decisionText(one))).join(', ')}.`,
    first && `Section: ${markdownLink(first.name, first.url)}${more}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
