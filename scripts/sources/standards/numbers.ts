/** A standard as its number names it. */
export interface Numbered {
  /** Its id in `standards.yaml`. */
  id: string
  /** `RFC 9457`, `ISO 3166-1` … */
  number: string
}

interface Series {
  /** What stands before the number. */
  name: string
  /** In a text: the first group holds the number, or numbers with words between them. */
  inText: RegExp
  /** In an address without its scheme, in lower case. */
  inAddress: RegExp
}

const BEFORE = String.raw`(?<![\p{L}\p{N}])`
const MARK = String.raw`[\s_\\:#-]*`

/** The series of which documents name members by number. */
const SERIES: readonly Series[] = [
  {
    name: 'RFC',
    // `RFC 9457`, `RFC-9457`, `rfc9457`, and of `RFCs 7230, 7231 and 7235` all three.
    inText: new RegExp(
      String.raw`${BEFORE}(?:RFCs${MARK}(\d{3,5}(?:(?:\s*(?:,|and|&|or|\/))+\s*(?:RFC${MARK})?\d{4,5}(?!\d))*)|RFC${MARK}(\d{3,5})(?!\d))`,
      'giu',
    ),
    inAddress: /(?:^|[/=_.-])rfc[-_]?0*(\d{3,5})(?!\d)|^tools\.ietf\.org\/html\/(\d{4,5})(?!\d)/,
  },
  {
    name: 'BCP',
    inText: new RegExp(String.raw`${BEFORE}BCP${MARK}(\d{1,3})(?!\d)`, 'gu'),
    inAddress: /^(?:tools\.ietf\.org|datatracker\.ietf\.org|rfc-editor\.org|ietf\.org)\/.*bcp\/?0*(\d{1,3})(?!\d)/,
  },
  {
    name: 'ISO',
    inText: new RegExp(
      String.raw`${BEFORE}ISO(?:[\s/-]*(?:IEC|IEEE))*${MARK}(\d{3,5}(?:-\d{1,2}(?!\d))?)(?!\d)`,
      'giu',
    ),
    inAddress: /(?:^|\.)(?:wikipedia|iso)\.org\/.*iso[\\_/-]*(\d{3,5}(?:-\d)?)(?!\d)/,
  },
  {
    name: 'IEEE',
    inText: new RegExp(String.raw`${BEFORE}IEEE(?:[\s-]*Std\.?)?${MARK}(\d{3,4})(?![\d.])`, 'gu'),
    inAddress: /wikipedia\.org\/wiki\/ieee_(\d{3,4})/,
  },
  {
    name: 'ECMA',
    inText: new RegExp(String.raw`${BEFORE}ECMA${MARK}(\d{3})(?!\d)`, 'giu'),
    inAddress: /ecma-international\.org\/.*ecma-(\d{3})(?!\d)/,
  },
]

/** An Internet-Draft without the number of its version, in an address. */
const DRAFT = /\/(draft-[a-z0-9-]+?)(?:-\d\d)?(?:\.(?:html|txt|xml))?(?:[/?].*)?$/

/** The numbered standards that a text names, each once, in its order. Addresses in it count as text. */
export function numberedIn(text: string): Numbered[] {
  const found = SERIES.flatMap(({ name, inText }) =>
    [...text.matchAll(inText)].flatMap((match) => {
      const numbers = match.slice(1).find((group) => group !== undefined) ?? ''
      const [...members] = name === 'RFC' ? numbers.matchAll(/\d+/g) : [[numbers]]
      return members.map(([number]) => ({ ...numbered(name, number), at: match.index }))
    }),
  )
  const inOrder = found.toSorted((a, b) => a.at - b.at)
  return [...new Map(inOrder.map(({ id, number }) => [id, { id, number }])).values()]
}

/** The numbered standard, or Internet-Draft, that an address leads to. */
export function numberedAt(address: string): Numbered | undefined {
  const plain = bareAddress(address)
  for (const { name, inAddress } of SERIES) {
    const number = inAddress
      .exec(plain)
      ?.slice(1)
      .find((group) => group !== undefined)
    if (number !== undefined) return numbered(name, number)
  }
  const draft = /(?:ietf\.org|ietf\.github\.io|rfc-editor\.org)\//.test(plain) ? DRAFT.exec(plain)?.[1] : undefined
  return draft === undefined ? undefined : { id: draft, number: draft }
}

/** An address as others are compared with it: without scheme, `www.` and fragment, in lower case. */
export function bareAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
}

function numbered(series: string, digits: string): Numbered {
  // A year or a part of the same standard may follow: ISO 8601-1 is a part of what everybody calls ISO 8601.
  const number = `${series} ${digits.replace(/^0+/, '').replace(/^8601-\d$/, '8601')}`
  return { id: number.toLowerCase().replace(' ', '-'), number }
}
