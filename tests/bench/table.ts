/** Lays cells out in columns: the first on the left, numbers on the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map(({ length }) => length))
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** `12.3` for 0.123. */
export function percent(share: number): string {
  return (100 * share).toFixed(1)
}

/** `1,234,567` */
export function grouped(count: number): string {
  return Math.round(count).toLocaleString('en')
}
