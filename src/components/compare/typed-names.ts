/** Something that can be chosen by its name. */
export interface Choosable {
  id: string
  name: string
  /** What stands below the name: a title, or another name by which it was found. */
  detail?: string
  /** What it stands among where nothing is typed. */
  group?: string
  /** How many have something on it. */
  count?: string
}

/** What is meant by the text of a field. */
export interface Meant<One extends Choosable> {
  /** For one name all that fit, the best first; for several the best of each. */
  options: readonly One[]
  /** Names that fit nothing. */
  missing: readonly string[]
  isSeveral: boolean
  /** The names that stay when this one is taken. */
  without: (id: string) => readonly string[]
}

/** The names in a text that may hold several, one after the other or below each other. */
export function namesIn(text: string): string[] {
  return text
    .split(/[,;\r\n\t]+/)
    .map((name) => name.trim())
    .filter(Boolean)
}

/** What a reader means by a text; `find` gives what one name may mean, and everything for none. */
export function meantBy<One extends Choosable>(text: string, find: (name: string) => readonly One[]): Meant<One> {
  const names = namesIn(text)
  const [only = ''] = names
  if (names.length < 2) {
    const options = find(only)
    return { options, missing: only && options.length === 0 ? [only] : [], isSeveral: false, without: () => [] }
  }
  const best = new Map<string, One>()
  const missing = names.filter((name) => {
    const [one] = find(name)
    if (one) best.set(one.id, one)
    return !one
  })
  const without = (id: string) => names.filter((name) => find(name)[0]?.id !== id)
  return { options: [...best.values()], missing, isSeveral: true, without }
}
