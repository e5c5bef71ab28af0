import type { Dialect } from '../../../src/data/model/sources.ts'
import { replaceElements, replaceFences } from '../code.ts'
import { numberedAt, numberedIn } from './numbers.ts'

/** What a section says and where it leads, as far as standards may be named there. */
export interface Prose {
  /** Its text without code, addresses and the definitions of links. */
  text: string
  /** The addresses it links to. */
  links: string[]
}

const ADDRESS = /https?:\/\/[^\s<>()[\]{}"'`|\\^]+(?:\([^\s<>()[\]"'`|]*\)[^\s<>()[\]{}"'`|\\]*)*/g
/** Where links are defined that others use: `[label]: address` of Markdown, `.. _label: address` of reStructuredText. */
const LABEL =
  /^(?: {0,3}\[([^\]\n]+)\]:[ \t]*<?(https?:\/\/[^\s>]+)>?|\.\. _`?([^`\n]+?)`?:[ \t]+(https?:\/\/\S+)).*$/gm
/** `:name: value` of AsciiDoc, of which the first address counts. */
const ATTRIBUTE = /^:([\w-]+):(?:[ \t]+(?:.*?(https?:\/\/[^\s[\]"<>]+))?.*)?$/gm
/** Where such labels are used: `[text][label]`, `[label]`, `` `label`_ ``, `text <label_>`, `{name}`. */
const USE = /\[([^[\]\n]+)\](?![(:])|`([^`\n<]+)`_|<([^<>\n]+)_>|\{([\w-]+)\}/g
/** What readers do not see of such uses, and of HTML. */
const HIDDEN = /(?<=\])\[[^[\]\n]*\]|<[^<>\n]+_>|\{[\w-]+\}|<\/?[a-z!][^<>]*>/gi
const LINK = /\[([^[\]\n]*)\]\((https?:\/\/[^\s()]+)(?:[ \t][^()\n]*)?\)/g

/** Gives the function that takes a section's own text apart. `texts` are the files of the document it stands in. */
export function proseReader(texts: Iterable<string>, dialect: Dialect): (text: string) => Prose {
  const definition = dialect === 'asciidoc' ? ATTRIBUTE : LABEL
  const targets = new Map<string, string>()
  for (const text of texts) {
    for (const match of text.matchAll(definition)) {
      const [label, target] = match.slice(1).filter((group) => group !== undefined)
      if (label !== undefined && target !== undefined) targets.set(keyOf(label), target)
    }
  }
  return (text) => {
    const plain = withoutCode(text, dialect).replace(definition, '').replace(LINK, withoutSlip)
    const named = [...plain.matchAll(USE)].flatMap((match) => {
      const label = match.slice(1).find((group) => group !== undefined)
      return label === undefined ? [] : (targets.get(keyOf(label)) ?? [])
    })
    const links = [...plain.matchAll(ADDRESS)].map(([address]) => address.replace(/[.,;:!?*_]+$/, ''))
    return { text: plain.replace(ADDRESS, ' ').replace(HIDDEN, ' '), links: [...links, ...named] }
  }
}

/** A link whose words name another standard than its address is a slip of the pen: which one is meant is not known. */
function withoutSlip(link: string, label: string, address: string): string {
  const [words, target] = [numberedIn(label), numberedAt(address)]
  return target === undefined || words.length === 0 || words.some(({ id }) => id === target.id) ? link : ' '
}

/** Labels are compared without regard to case and white space. */
function keyOf(label: string): string {
  return label.toLowerCase().replace(/\s+/g, ' ').trim()
}

const DELIMITED = /^(-{4,}|\.{4,}|\/{4,})[ \t]*\n[\s\S]*?(?:^\1[ \t]*$|(?![\s\S]))/gm
const COMMENT = /^\/\/(?!\/).*$/gm
const LITERAL = /(?:::|^\.\. code(?:-block)?::[^\n]*)[ \t]*\n(?:[ \t]*\n|[ \t]+[^\n]*\n?)+/gm

/** What stands in an example or a comment names nothing. */
function withoutCode(text: string, dialect: Dialect): string {
  const space = () => ' '
  const plain = replaceFences(replaceElements(text, ['pre', 'script', 'style', '!--'], space), space)
  if (dialect === 'asciidoc') return plain.replace(DELIMITED, ' ').replace(COMMENT, ' ')
  return dialect === 'restructuredtext' ? plain.replace(LITERAL, ' ') : plain
}
