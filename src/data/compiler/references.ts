import type { Reference } from '../model/reference.ts'

/**
 * The references of one entry, each section once. Two are the same section when name and address agree, or when the
 * address of one is the former address of the other: then the newer one stands, and takes over what it lacks.
 */
export function mergeReferences(references: readonly Reference[]): Reference[] {
  if (references.length < 2) return [...references]
  const sections = new Sections()
  for (const reference of references) sections.add(reference)
  return sections.inOrder()
}

/** References in their order, but those that only list the matter after those that rule on it. */
export function rulingsFirst(references: readonly Reference[]): Reference[] {
  return [...references.filter(({ listed }) => !listed), ...references.filter(({ listed }) => listed)]
}

/** Whether two addresses are the same, however they are written: a host has no case and needs no slash behind it. */
export function isSameAddress(a: string, b: string): boolean {
  return a === b || normalAddress(a) === normalAddress(b)
}

/** The form of an address in which equal ones are written alike. */
export function normalAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url
}

/** A reference with its name and addresses in the form in which they can be compared. */
interface Section {
  reference: Reference
  name: string
  url: string
  formerUrl: string | undefined
  /** Where it stands among the others. */
  place: number
}

/** Different sections, to be looked up by all that tells whether another reference is one of them. */
class Sections {
  readonly #byHeading = new Map<string, Section>()
  readonly #byUrl = new Map<string, Set<Section>>()
  readonly #byFormerUrl = new Map<string, Set<Section>>()
  readonly #all = new Set<Section>()
  #added = 0

  add(reference: Reference): void {
    let section = sectionOf(reference, this.#added++)
    // A section that joined another may be the same as a third one.
    for (let same = this.#same(section); same; same = this.#same(section)) {
      this.#remove(same)
      section = merge(same, section)
    }
    this.#all.add(section)
    this.#byHeading.set(headingOf(section), section)
    addTo(this.#byUrl, section.url, section)
    if (section.formerUrl !== undefined) addTo(this.#byFormerUrl, section.formerUrl, section)
  }

  inOrder(): Reference[] {
    return [...this.#all].sort((a, b) => a.place - b.place).map(({ reference }) => reference)
  }

  #same(section: Section): Section | undefined {
    return (
      this.#byHeading.get(headingOf(section)) ??
      // What it replaced comes first, as its former address is forgotten when it is replaced itself.
      (section.formerUrl === undefined ? undefined : firstOf(this.#byUrl.get(section.formerUrl))) ??
      firstOf(this.#byFormerUrl.get(section.url))
    )
  }

  #remove(section: Section): void {
    this.#all.delete(section)
    this.#byHeading.delete(headingOf(section))
    this.#byUrl.get(section.url)?.delete(section)
    if (section.formerUrl !== undefined) this.#byFormerUrl.get(section.formerUrl)?.delete(section)
  }
}

function sectionOf(reference: Reference, place: number): Section {
  const { name, url, formerUrl } = reference
  return {
    reference,
    name: name.normalize('NFC').replace(/\s+/g, ' '),
    url: normalAddress(url),
    formerUrl: formerUrl === undefined ? undefined : normalAddress(formerUrl),
    place,
  }
}

function headingOf({ name, url }: Section): string {
  return `${url}\n${name}`
}

function merge(first: Section, second: Section): Section {
  const isMoved = second.formerUrl === first.url
  const reference = isMoved ? { ...first.reference, ...second.reference } : { ...second.reference, ...first.reference }
  return { ...sectionOf(reference, first.place), name: isMoved ? second.name : first.name }
}

function addTo(map: Map<string, Set<Section>>, key: string, section: Section): void {
  const known = map.get(key)
  if (known) known.add(section)
  else map.set(key, new Set([section]))
}

function firstOf(sections: ReadonlySet<Section> | undefined): Section | undefined {
  return sections?.values().next().value
}
