import { escapeHtml } from '../html.ts'

/** How a text is set. Sizes are in units of the drawing. */
export interface TypeStyle {
  size: number
  weight: 400 | 600
  colour?: string
  /** Letter spacing in ems. */
  spacing?: number
}

/** One line of text as an SVG element; `x` is where it starts, or ends with `anchor` `end`, `y` is its baseline. */
export function textElement(text: string, style: TypeStyle, x: number, y: number, anchor?: 'end' | 'middle'): string {
  const { size, weight, colour = '#000', spacing = 0 } = style
  const attributes = [
    `x="${x}" y="${y}" font-family="Inter" font-size="${size}" font-weight="${weight}" fill="${colour}"`,
    spacing ? ` letter-spacing="${Number((spacing * size).toFixed(3))}"` : '',
    anchor ? ` text-anchor="${anchor}"` : '',
  ]
  return `<text ${attributes.join('')}>${escapeHtml(text)}</text>`
}
