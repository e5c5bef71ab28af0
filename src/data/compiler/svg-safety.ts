import { SaxesParser } from 'saxes'

/** What a picture should not hold, and where it starts in its text (UTF-16 units). */
export interface SvgFault {
  /** As in "the picture has …". */
  what: string
  offset: number
}

/** Elements that run something, hold other documents, lead elsewhere, or change what was checked. */
const ELEMENTS = new Set(
  'script foreignObject iframe object embed audio video canvas a handler listener set animate animateMotion animateTransform discard'
    .split(' ')
    .map((name) => name.toLowerCase()),
)

/** Pictures inside the file, which hold no scripts. */
const PICTURE = /^data:image\/(?:png|jpe?g|gif|webp)[;,]/i

/**
 * What is wrong with an SVG that others will open, by itself or in a page: it may be drawn, and nothing more. Whoever opens
 * an SVG by its address runs its scripts with the rights of the site. Gives the first fault; undefined when there is none.
 */
export function svgFault(text: string): SvgFault | undefined {
  const parser = new SaxesParser()
  let fault: SvgFault | undefined
  let tagStart = 0
  let isStyle = false
  const add = (what: string, offset: number) => (fault ??= { what, offset })
  const place = () => Math.max(0, Math.min(parser.position - 1, text.length - 1))
  parser.on('error', ({ message }) => add(`a mistake in its XML (${message.replace(/^\d+:\d+: /, '')})`, place()))
  parser.on('processinginstruction', ({ target }) =>
    add(`the instruction \`<?${target}\``, text.lastIndexOf('<?', place())),
  )
  parser.on('doctype', (type) => {
    if (type.includes('[')) add('declarations in its DOCTYPE', text.lastIndexOf('<!', place()))
  })
  parser.on('opentagstart', ({ name }) => {
    tagStart = Math.max(0, text.lastIndexOf(`<${name}`, place()))
    isStyle ||= localName(name) === 'style'
    if (ELEMENTS.has(localName(name))) add(`the element \`${name}\``, tagStart)
  })
  parser.on('attribute', ({ name, value }) => {
    const what = attributeFault(name, value)
    if (what !== undefined) add(what, Math.max(tagStart, text.lastIndexOf(name, place())))
  })
  parser.on('closetag', ({ name }) => {
    if (localName(name) === 'style') isStyle = false
  })
  const checkText = (style: string) => {
    if (isStyle && leadsElsewhere(style)) add('a style that loads something', place())
  }
  parser.on('text', checkText)
  parser.on('cdata', checkText)
  parser.write(text).close()
  return fault
}

function attributeFault(name: string, value: string): string | undefined {
  const local = localName(name)
  if (local.startsWith('on')) return `the event handler \`${name}\``
  if (local === 'base') return `\`${name}\``
  const address = value.trim()
  if ((local === 'href' || local === 'src') && !address.startsWith('#') && !PICTURE.test(address))
    return `an address in \`${name}\``
  return leadsElsewhere(value) ? `\`${name}\` that loads something` : undefined
}

/** Whether a style, or an attribute that is one, asks for another file. */
function leadsElsewhere(style: string): boolean {
  // An escape could spell anything.
  if (/@import|image-set|\\/i.test(style)) return true
  return [...style.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/gi)].some(
    ([, , target = '']) => !target.startsWith('#') && !PICTURE.test(target),
  )
}

/** Names as browsers compare those of HTML; those of SVG differ by case alone. */
function localName(name: string): string {
  return (name.split(':').at(-1) ?? '').toLowerCase()
}
