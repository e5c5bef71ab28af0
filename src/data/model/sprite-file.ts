/** A file of SVG symbols, published as `/assets/<name>.svg`. */
export interface SpriteFile {
  name: string
  text: string
}
