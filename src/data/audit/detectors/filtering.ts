import { joined, wordsIn } from '../casing.ts'
import { collectionReads } from '../collections.ts'
import type { Parameter } from '../operations.ts'
import { segmentsOf } from '../paths.ts'
import type { Detector, Sighting } from '../sighting.ts'

/** Parameters that ask for something else than a part of the items that fits. */
const OTHER =
  /^(page\w*|(count_?)?per_?page\w*|\w*page_?size|limit|offset|cursor|skip|take|top|start|count|size|max\w*|rows|after|before|starting_after|ending_before|sort\w*|order\w*|direction|dir|fields?|select|include\w*|expand\w*|embed\w*|view|format|pretty\w*|callback|api[-_]?key|apikey|access_?token|token|auth\w*|key|signature|sig|alt|locale|lang\w*|version|v|api[-_]?version|fl|jsonp?|envelope|verbose|timeout|request_?id|continue|marker|output|q|query|search\w*|term|keywords?|text|filters?|where|with\w*|debug|tz|time_?zone|currency|units?|projection|total\w*|return\w*|quota\w*|upload\w*|user_?ip|prettyprint|oauth_token|xgafv|app_?id|app_?key|client_?id|consistent|watch|resource_?version|ascending|descending|is_?(ascending|descending)\w*|reverse|sync_?token|all|index|next\w*|prev\w*|_\w+|\$\w+)$/i
/** A switch for what an answer shows besides its items. */
const SWITCH = /\b(enrich|includ|show|display|also return|add)(s|es|ed|ing|e)?\b/i
const OPERATORS =
  'eq|ne|neq|gt|gte|ge|lt|lte|le|like|in|nin|not|contains|startswith|endswith|ilike|between|exists|is|min|max|from|to|after|before'
const BRACKETS = new RegExp(`\\[(${OPERATORS})\\]$`, 'i')
/** `filter[status]`: a parameter of its own for each field, whatever stands around the name. */
const FIELD_IN_BRACKETS = /^filters?\[[^\]]*\]$/i
/** The ends of a range, such as `created_from`, are fields of their own and no operators. */
const SUFFIX =
  /(__|[._:!])(eq|ne|neq|gte?|ge|lte?|le|like|nin|not|contains|startswith|endswith|ilike|between|exists)$|[<>]=?$|[_a-z](Gte?|Lte?|Contains|StartsWith)$/
const EXPRESSION =
  /^(filters?|where|fiql|rsql|filterby|filterquery|filterexpression|filterstring|querystring|conditions?|criteria|searchcriteria|predicate|filtering)$/

/** `collection-filtering`: how a client asks for the items that fit. */
export const filtering: Detector = (description) => {
  const reads = collectionReads(description)
  const found = reads.flatMap(({ operation, item }) => {
    const names = new Set(description.reader.properties(item).map(({ name }) => joined(name)))
    return operation.parameters.flatMap((parameter): Sighting[] => {
      const option =
        parameter.in === 'query' ? optionOf(parameter, names, description.reader.type(parameter.schema)) : undefined
      return option ? [{ topic: 'collection-filtering', option, pointer: parameter.pointer }] : []
    })
  })
  const bodies = description.operations.flatMap(({ method, path, request, pointer }): Sighting[] => {
    const isQuery = method === 'query' || (method === 'post' && (isSearch(path) || segmentsOf(path)[0] === 'search'))
    return isQuery && request.length > 0 ? [{ topic: 'collection-filtering', option: 'body', pointer }] : []
  })
  return [...found, ...bodies]
}

/** Whether a path ends in what searches, so that a POST there changes nothing. */
export function isSearch(path: string): boolean {
  return /(^|[-_:])(search|query|filter|find)$|(Search|Query)$/i.test(segmentsOf(path).at(-1) ?? '')
}

function optionOf(
  { name, schema, value, text }: Parameter,
  properties: ReadonlySet<string>,
  type: string | undefined,
): string | undefined {
  if (/^\$filter$/i.test(name)) return 'odata'
  if (BRACKETS.test(name)) return 'brackets'
  if (FIELD_IN_BRACKETS.test(name)) return 'fields'
  if (EXPRESSION.test(joined(name))) {
    // Each property of such an object is a parameter of its own: `filter[status]`.
    if (type === 'object' || value['style'] === 'deepObject') return 'fields'
    // A text that is looked for in the items is no expression.
    if (/\bsubstring|full[- ]?text|search (text|term|string)|keyword/i.test(text)) return undefined
    return type === 'string' || schema === undefined || type === 'array' ? 'expression' : undefined
  }
  if (SUFFIX.test(name) && !OTHER.test(name)) return 'suffix'
  if (
    properties.has(joined(name)) &&
    !/^(page\w*|limit|offset|size|count|sort\w*|order|fields|version|start|is_?(ascending|descending)\w*)$/i.test(name)
  )
    return 'fields'
  if (type === 'boolean' && SWITCH.test(`${wordsIn(name).join(' ')} ${text}`)) return undefined
  return OTHER.test(name.replaceAll('-', '_')) || /[[\].:]/.test(name) ? undefined : 'fields'
}
