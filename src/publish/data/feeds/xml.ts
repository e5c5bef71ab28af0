// What XML 1.0 does not let stand in a document at all, not even as a reference.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text as it may stand in an element or attribute. Characters that XML cannot hold are dropped. */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** An element. `content` is XML already: elements, or text through {@link xmlText}; attributes are plain text. */
export function element(name: string, content: string, attributes: Record<string, string> = {}): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(value)}"`)].join(' ')
  return content === '' ? `<${start}/>` : `<${start}>${content}</${name}>`
}

/** An element that holds plain text. */
export function textElement(name: string, text: string, attributes?: Record<string, string>): string {
  return element(name, xmlText(text), attributes)
}
