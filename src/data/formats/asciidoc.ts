/** What AsciiDoc may read as markup, or as the end of a link's text; `://` and `@` would make links by themselves. */
const MARKUP = /[*_`#^~+<>[\]{}|\\="@]|&(?=#?\w+;)|:(?=\/\/)|(?<=-)-|(?<=\.)\.|\((?=\(|(?:C|R|TM)\))|'(?=\w)|(?<=\w)'/g

/**
 * Plain text as AsciiDoc that shows it as it is, in a link's text as well. Markup stands as character references, which are
 * restored after markup was looked for (https://docs.asciidoctor.org/asciidoc/latest/subs/replacements/).
 */
export function asciidocText(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.replace(MARKUP, (sign) => `&#${sign.codePointAt(0)};`)
}

/** A link whose text is plain text. The address stands between `++`, where nothing of it is markup. */
export function asciidocLink(text: string, url: string): string {
  return `link:++${url.replaceAll('++', '%2B%2B').replaceAll(' ', '%20')}++[${asciidocText(text)}]`
}
