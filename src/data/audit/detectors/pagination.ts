import { joined } from '../casing.ts'
import { collectionReads } from '../collections.ts'
import type { Description } from '../description.ts'
import { at, scalarText } from '../json-value.ts'
import type { Operation } from '../operations.ts'
import { isSuccess } from '../responses.ts'
import type { Detector, Sighting } from '../sighting.ts'

const CURSOR =
  /^(cursor|nextcursor|pagecursor|pagetoken|nexttoken|nextpagetoken|continuationtoken|continuation|continuetoken|continue|startingafter|endingbefore|aftercursor|beforecursor|afterid|beforeid|sinceid|maxid|marker|nextmarker|bookmark|scrollid|pagestate|paginationtoken|pageafter|pagebefore|skiptoken|exclusivestartkey|lastkey|startcursor|pageinfo|nextpagekey|nextpageid|searchafter|lastevaluatedkey|resumptiontoken|pagecursorid|startafter|pagekey|listtoken)$/
/** These say it only where the operation reads a collection and takes a limit. */
const WEAK_CURSOR = /^(after|before|next|token|start|from|last|since)$/
const OFFSET =
  /^(offset|skip|startindex|startposition|firstresult|firstrecord|pageoffset|resultoffset|recordoffset|startrow|rowoffset|startoffset|fromindex|beginindex|skipcount|limitstart|startfrom|listoffset|rowstart|indexstart)$/
const WEAK_OFFSET = /^(start|startat|from|first|index)$/
const PAGE = /^(page|pagenumber|pageno|pagenum|pageindex|pagenr|currentpage|pageid|paged|p|pagecurrent|pagecount)$/
const SIZE =
  /^(limit|max|count|size|top|pagesize|perpage|maxresults|maxitems|resultsperpage|itemsperpage|rows|pagelimit|numresults|take|first|last|num|pageperpage|maxrecords|nbresults|length|pagemax|results)$/

/** `collection-pagination`: by which parameters, headers or links a client gets the next part of a collection. */
export const pagination: Detector = (description) => {
  const reads = new Set(collectionReads(description).map(({ operation }) => operation))
  return description.operations.flatMap((operation): Sighting[] => {
    const found = [...byParameters(operation, reads.has(operation)), ...byRange(operation)]
    const next =
      reads.has(operation) || (found.length > 0 && operation.method === 'get') ? byLink(operation, description) : []
    // A cursor in the answer says no more than the parameter that takes it.
    const more = found.length > 0 ? next.filter(([option]) => option === 'link') : next
    return [...found, ...more].map(([option, pointer]) => ({ topic: 'collection-pagination', option, pointer }))
  })
}

function byParameters(operation: Operation, isCollection: boolean): [string, string][] {
  const query = operation.parameters.filter((one) => one.in === 'query')
  const names = query.map(({ name }) => joined(name))
  const isLimited = names.some((name) => SIZE.test(name))
  // Many take the same in the body of a search.
  return query.flatMap(({ name, pointer, text, schema }): [string, string][] => {
    const short = joined(name)
    const saysCursor = /\b(cursor|continuation|page token|next page|opaque)\b/i.test(text)
    const isNumber = /integer|number/.test(scalarText(at(schema?.value, 'type')))
    if (CURSOR.test(short) || (PAGE.test(short) && saysCursor && !isNumber)) return [['cursor', pointer]]
    if (PAGE.test(short) && (short !== 'p' || isLimited)) return [['page', pointer]]
    // What is counted is a number; a text is where the last part ended.
    if (OFFSET.test(short)) return [[!isNumber && /\b(last|identifier)\b/i.test(text) ? 'cursor' : 'offset', pointer]]
    if (!isLimited || !isCollection) return []
    const isDate = /date|time/.test(scalarText(at(schema?.value, 'format'))) || /\b(date|time|timestamp)\b/i.test(text)
    if (isDate) return []
    if (WEAK_OFFSET.test(short) && (isNumber || /index|offset|skip|position/i.test(text))) return [['offset', pointer]]
    if (WEAK_CURSOR.test(short) && !isNumber && !name.includes('[')) return [['cursor', pointer]]
    return []
  })
}

function byRange({ parameters, responses }: Operation): [string, string][] {
  const header = parameters.find((one) => one.in === 'header' && one.name.toLowerCase() === 'range')
  const isPartial = responses.some(
    ({ media, headers }) =>
      headers.some(({ name }) => /^content-range$/i.test(name)) && media.some(({ type }) => /json/.test(type)),
  )
  if (header && /item|record|result|page|row|entries|collection/i.test(header.text)) return [['range', header.pointer]]
  return header && isPartial ? [['range', header.pointer]] : []
}

const NEXT =
  /^(next|nextlink|nexturl|nextpage|nextpageurl|odatanextlink|nexthref|nextpageuri|nexturi|nextpagelink|nextrecordsurl)$/

/** A next link in the answer, where nothing says how it is made. */
function byLink({ responses, parameters }: Operation, { reader }: Description): [string, string][] {
  const asksCursor = parameters.some(({ name }) => CURSOR.test(joined(name)))
  for (const { status, headers, media } of responses) {
    if (!isSuccess(status)) continue
    const link = headers.find(({ name }) => name.toLowerCase() === 'link')
    if (link) return [['link', link.pointer]]
    for (const { schema } of media) {
      const outer = reader.properties(schema)
      const inner = outer
        .filter(({ name }) => /^(_?links?|paging|pagination|meta|metadata|page|cursor|pages|next)$/i.test(name))
        .flatMap((one) => reader.properties(one.schema).map((property) => ({ ...property, owner: one.name })))
      const next = [...outer, ...inner].find(
        ({ name, schema: one }) =>
          NEXT.test(joined(name)) &&
          !/boolean|integer|number/.test(reader.type(one) ?? '') &&
          // Without a type it may be the number of a page.
          (joined(name) !== 'nextpage' || reader.type(one) !== undefined),
      )
      // Beside a parameter for a cursor, what only says "next" is the next one.
      if (next && /^next$/i.test(next.name) && asksCursor) return []
      if (next) return [[/token|cursor|opaque/i.test(reader.text(next.schema)) ? 'cursor' : 'link', next.pointer]]
      const cursor = [...outer, ...inner].find(({ name }) => CURSOR.test(joined(name)) && joined(name) !== 'pageinfo')
      if (cursor) return [['cursor', cursor.pointer]]
    }
  }
  return []
}
