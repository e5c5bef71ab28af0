/** Logos as they stand on pages: a symbol of the file of all, or a picture of its own. They say nothing that is not beside them. */
export const LOGOS = 'img, svg:has(> use)'

/** Runs in the page: whether a logo has arrived and is drawn. */
export function isDrawn(logo: Element): boolean {
  if (logo instanceof HTMLImageElement) return logo.naturalWidth > 0
  return logo instanceof SVGGraphicsElement && logo.getBBox().width > 0
}
