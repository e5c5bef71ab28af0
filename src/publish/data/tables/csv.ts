/**
 * A table as comma-separated values (RFC 4180): a header, then a line each, all ended by CR LF. A cell that is undefined
 * stays empty. Line breaks inside a cell become spaces, because many readers of CSV go by lines.
 */
export function csv(header: readonly string[], rows: Iterable<readonly (string | undefined)[]>): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | undefined): string {
  const text = (value ?? '').replace(/\s*[\r\n]+\s*/g, ' ')
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
