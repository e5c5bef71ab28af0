import { listed } from '../model/counted.ts'
import { foldedWords } from '../model/fold.ts'
import { isRetired } from '../model/retired.ts'
import type { Completion } from './complete.ts'
import type { Library } from './library.ts'

const AGAINST = /\s+(?:vs\.?|versus)\s+/i
const COMPARE = /^\s*compare\s+(?=\S)/i
const AND = /\s*,\s*|\s+(?:vs\.?|versus|and|with|to)\s+/i
const MOST = 4
/** A word that more guidelines have, such as `api` or `rest`, names none of them. */
const MOST_CALLED = 5

/** A topic by words, as search finds it. */
export type FindTopic = (words: string) => { id: string; name: string } | undefined

interface Named {
  /** Position of the guideline. */
  guideline: number
  /** The words that do not name it. */
  rest: string
}

/**
 * The comparison that a query asks for: `zalando vs google`, `azure versus google aip errors`, `compare belgif and sbb`.
 * Of a company with several guidelines the one in force with the most sections is meant; words that name no guideline
 * name a topic. Empty where fewer than two guidelines are named.
 */
export function versus(query: string, library: Library, findTopic: FindTopic): Completion[] {
  const isAsked = COMPARE.test(query)
  const parts = query.replace(COMPARE, '').split(isAsked ? AND : AGAINST)
  if (parts.length < 2) return []
  const named = parts.flatMap((part) => nameIn(foldedWords(part), library) ?? [])
  const chosen = [...new Set(named.map(({ guideline }) => guideline))].slice(0, MOST)
  if (chosen.length < 2) return []
  const words = named.flatMap(({ rest }) => rest || []).join(' ')
  const topic = words ? findTopic(words) : undefined
  const { guidelines, companies } = library.index
  const names = chosen.map((at) => {
    const { company, title } = guidelines[at] ?? {}
    const isShared = chosen.filter((other) => guidelines[other]?.company === company).length > 1
    return (isShared ? title : companies[company ?? -1]?.name) ?? ''
  })
  return [
    {
      query,
      field: 'compare',
      label: `${listed(names)}${topic ? ` on ${topic.name}` : ''}`,
      compared: { guidelines: chosen.flatMap((at) => guidelines[at]?.id ?? []), ...(topic && { topics: [topic.id] }) },
    },
  ]
}

/** The guideline that the most words from the start, or else from the end, name. */
function nameIn(folded: string, library: Library): Named | undefined {
  const words = folded.split('-')
  for (let length = words.length; length > 0; length--) {
    for (const from of new Set([0, words.length - length])) {
      const guideline = guidelineCalled(words.slice(from, from + length).join('-'), library)
      if (guideline !== undefined) return { guideline, rest: words.toSpliced(from, length).join(' ') }
    }
  }
  return undefined
}

function guidelineCalled(phrase: string, { index, entries }: Library): number | undefined {
  if (phrase === '') return undefined
  const called = index.guidelines.flatMap((guideline, at) => {
    const company = index.companies[guideline.company]
    const isCompany = company !== undefined && [foldedWords(company.name), foldedWords(company.id)].includes(phrase)
    const all = `-${foldedWords(`${company?.name} ${guideline.title} ${guideline.id}`)}-`
    return isCompany || all.includes(`-${phrase}-`) ? { at, isCompany, guideline } : []
  })
  if (called.length > MOST_CALLED && !called.some(({ isCompany }) => isCompany)) return undefined
  const sections = (at: number) => entries.guideline.reduce((sum, one) => sum + Number(one === at), 0)
  const [best] = called.toSorted(
    (a, b) =>
      Number(b.isCompany) - Number(a.isCompany) ||
      Number(isRetired(a.guideline)) - Number(isRetired(b.guideline)) ||
      sections(b.at) - sections(a.at),
  )
  return best?.at
}
