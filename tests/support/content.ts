import { stringify } from 'yaml'

/** Front matter, or a part of it. */
export type Fields = Record<string, unknown>

/** The text of a file with this front matter. */
export function contentFile(fields: Fields, body = ''): string {
  return `---\n${stringify(fields)}---\n${body}`
}

/** The text of a topic's file: small, valid, with the given fields added or replaced. */
export function topicFile(id: string, fields: Fields = {}, body = ''): string {
  return contentFile(
    {
      layout: 'topic',
      topic_id: id,
      topic_category: 'Miscellaneous',
      topic_name: id,
      topic_description: `How to deal with ${id}`,
      ...fields,
    },
    body,
  )
}

/** The text of a guideline's file. `topics` maps topic ids to the references for them. */
export function guidelineFile(id: string, topics: Record<string, Fields[]>, fields: Fields = {}, body = ''): string {
  return contentFile(
    {
      layout: 'guideline',
      guideline_id: id,
      guideline_title: `${id} guide`,
      guideline_company: id,
      guideline_url: `https://${id}.example/`,
      topics: Object.entries(topics).map(([topic_id, references]) => ({ topic_id, references })),
      ...fields,
    },
    body,
  )
}

/** A reference named after the last part of its address. */
export function section(url: string, fields: Fields = {}): Fields {
  return { name: url.split(/[/#]/).at(-1), url, ...fields }
}
