/**
 * A table as comma-separated values (RFC 4180): a header, then a line each, all ended by CR LF. A cell that is undefined
 * stays empty. Line breaks inside a cell become spaces, because many readers of CSV go by lines. A cell that a
 * spreadsheet would take for a formula starts with an apostrophe, so that it is shown and not computed
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csv(header: readonly string[], rows: Iterable<readonly (string | undefined)[]>): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | undefined): string {
  const text = guarded(value ?? '').replace(/\s*[\r\n]+\s*/g, ' ')
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Full-width signs start a formula as well, and white space before one is skipped by some programs. */
function guarded(text: string): string {
  return /^(?:[\t\r]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/.test(text) ? `'${text}` : text
}
