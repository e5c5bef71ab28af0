import type { PublishedRule } from '../../data/model/reference.ts'

/** The rules by which a linter of the publisher checks a section: a single one by its name, several behind their number. */
export function ReferenceRules({ rules }: { rules: readonly PublishedRule[] }) {
  const links = rules.map(({ linter, id, url }) => (
    <a key={url} className="mono" href={url}>
      {linter} {id}
    </a>
  ))
  if (links.length === 1) return links
  return (
    <details>
      <summary>{links.length} linter rules</summary>
      {links}
    </details>
  )
}
