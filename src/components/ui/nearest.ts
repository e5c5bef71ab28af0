import { foldedWords } from '../../data/model/fold.ts'

const MOST = 6
const CLOSE = 0.35
/** Beside a page that is closer, one that shares less than this part of its score is noise. */
const BESIDE = 0.7

/** The pages whose ids and names share the most with a text, closest first; none when nothing is close. */
export function nearest<T extends { id: string; name: string }>(text: string, pages: readonly T[]): T[] {
  const asked = pairs(foldedWords(text))
  const scored = pages.map((page) => ({
    page,
    score: Math.max(similarity(asked, pairs(page.id)), similarity(asked, pairs(foldedWords(page.name)))),
  }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score > Math.max(CLOSE, best * BESIDE))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ page }) => page)
}

/** The pairs of neighbouring characters of a text, word borders included. */
function pairs(text: string): Set<string> {
  const framed = `-${text}-`
  return new Set(Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2)))
}

/** Dice's coefficient of two sets of pairs: 0 for nothing in common, 1 for the same. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / (a.size + b.size)
}
