import { SaxesParser } from 'saxes'

/** Attributes of the outermost element that say where a drawing stands by itself, and nothing of what it looks like. */
const OWN_PLACE = new Set(['xmlns', 'version', 'width', 'height', 'x', 'y', 'viewBox'])

/**
 * An SVG as a `<symbol>` that others draw with `<use>` (https://www.w3.org/TR/SVG2/struct.html#SymbolElement). Undefined
 * where it could look otherwise there: it has no `viewBox`, styles of its own, prefixed names, or parts that refer to each
 * other, since browsers do not follow references within files of symbols.
 */
export function svgSymbol(svg: string, id: string): string | undefined {
  const parser = new SaxesParser()
  let isPlain = true
  let depth = 0
  let root: Record<string, string> | undefined
  let inside: [start: number, end: number] | undefined
  parser.on('error', () => (isPlain = false))
  parser.on('doctype', () => (isPlain = false))
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const isRoot = depth++ === 0
    if (isRoot) {
      root = attributes
      inside = [parser.position, parser.position]
      isPlain &&= name === 'svg' && attributes.viewBox !== undefined && !isSelfClosing
    }
    isPlain &&= name !== 'style' && !name.includes(':') && Object.entries(attributes).every(isPlainAttribute)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    if (depth === 0 && inside) inside[1] = svg.lastIndexOf(`</${name}`)
  })
  parser.write(svg).close()
  if (!isPlain || !root || !inside) return undefined
  const looks = Object.entries(root).filter(([name]) => !OWN_PLACE.has(name))
  const attributes = [['id', id], ['viewBox', root.viewBox ?? ''], ...looks].map(
    ([name, value = '']) => ` ${name}="${escape(value)}"`,
  )
  return `<symbol${attributes.join('')}>${svg.slice(...inside)}</symbol>`
}

function isPlainAttribute([name, value]: [name: string, value: string]): boolean {
  return !name.includes(':') && !['id', 'class', 'style', 'href'].includes(name) && !value.includes('url(')
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)
}
