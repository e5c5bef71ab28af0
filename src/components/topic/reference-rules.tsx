import type { PublishedRule } from '../../data/model/reference.ts'

/** The rules by which a linter of the publisher checks a section, each a link to the rule. */
export function ReferenceRules({ rules }: { rules: readonly PublishedRule[] }) {
  return rules.map(({ linter, id, url }) => (
    <a key={url} className="mono" href={url}>
      {linter} {id}
    </a>
  ))
}
