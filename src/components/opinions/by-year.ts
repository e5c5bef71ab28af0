import type { TopicEntry } from '../../data/model/catalogue.ts'
import type { Option } from '../../data/model/topic.ts'

type Answering = Pick<TopicEntry, 'decisions'> & { guideline: Pick<TopicEntry['guideline'], 'id' | 'date'> }

/** An option by the year of the documents that take it. */
export interface OptionByYear extends Option {
  /** How many guidelines of each year take it. */
  counts: number[]
  /** How many of the older and of the newer half of the dated guidelines take it. */
  older: number
  newer: number
}

/** Who takes which option, by the year in which the documents last changed. */
export interface OpinionsByYear {
  /** Every year from that of the oldest document to that of the newest. */
  years: number[]
  /** How many guidelines of each year answer the question. */
  positions: number[]
  /** Only those that a dated guideline takes. */
  options: OptionByYear[]
  /** How many guidelines answer the question, and how many of these have a date. */
  answering: number
  dated: number
  /** The last year of the older half, and how many guidelines each half has. Whole years only, so they differ in size. */
  until: number
  older: number
  newer: number
}

/** Undefined where the dated documents that answer the question are all of one year, or there are none. */
export function opinionsByYear(entries: readonly Answering[], options: readonly Option[]): OpinionsByYear | undefined {
  const answering = entries.filter(({ decisions }) => decisions.length > 0)
  const dated = answering.flatMap(({ guideline, decisions }) =>
    guideline.date === undefined
      ? []
      : [{ year: Number(guideline.date.slice(0, 4)), options: decisions.map(({ option }) => option) }],
  )
  const sorted = dated.map(({ year }) => year).toSorted((a, b) => a - b)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined || first === last) return undefined
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const until = lastOlderYear(sorted)
  const isOlder = ({ year }: { year: number }) => year <= until
  return {
    years,
    positions: years.map((year) => dated.filter((one) => one.year === year).length),
    options: options.flatMap((option) => {
      const takers = dated.filter((one) => one.options.includes(option.id))
      if (takers.length === 0) return []
      const older = takers.filter(isOlder).length
      const counts = years.map((year) => takers.filter((one) => one.year === year).length)
      return [{ ...option, counts, older, newer: takers.length - older }]
    }),
    answering: answering.length,
    dated: dated.length,
    until,
    older: dated.filter(isOlder).length,
    newer: dated.length - dated.filter(isOlder).length,
  }
}

/** The year after which the documents are divided, so that the halves are as equal as whole years let them be. */
function lastOlderYear(sorted: readonly number[]): number {
  const years = [...new Set(sorted)].slice(0, -1)
  const unevenness = (until: number) => Math.abs(sorted.filter((year) => year <= until).length * 2 - sorted.length)
  return years.reduce((best, year) => (unevenness(year) < unevenness(best) ? year : best))
}
