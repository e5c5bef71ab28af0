import type { CatalogueIndex } from '../../model/catalogue.ts'
import type { Citations, NamingSection, StandardDocument } from '../../model/standards.ts'
import { groupBy } from '../group-by.ts'
import type { Linked } from '../link.ts'
import { present } from '../present.ts'
import { normalAddress } from '../references.ts'

/** Who names which of the standards, and where. A name that no standard has says nothing. */
export function citations(linked: Linked, index: CatalogueIndex): Citations {
  const { standards } = linked
  const nameOf = headings(linked)
  const naming = index.guidelines.flatMap((summary) => {
    const cited = linked.guidelines.get(summary.id)?.own?.standards ?? []
    return cited.length === 0 ? [] : [{ summary, cited: groupBy(cited, ({ standard }) => standard) }]
  })
  const shown = withSuccessors(
    naming.flatMap(({ cited }) => [...cited.keys()]),
    standards,
  )
  return {
    guidelines: naming.map(({ summary: { id, title, company, status } }) => present({ id, title, company, status })),
    standards: standards
      .filter(({ id }) => shown.has(id))
      .map(({ id, number, title, url, replacedBy }) =>
        present({
          id,
          number,
          title,
          url,
          replacedBy,
          namedBy: naming.flatMap(({ summary, cited }, guideline) => {
            const sections = (cited.get(id) ?? []).map(({ url: section, name }): NamingSection =>
              present({ url: section, name: nameOf(summary.id, section) ?? name }),
            )
            return sections.length === 0 ? [] : [{ guideline, sections }]
          }),
        }),
      ),
  }
}

function withSuccessors(named: readonly string[], standards: readonly StandardDocument[]): Set<string> {
  const successors = new Map(standards.map(({ id, replacedBy }) => [id, replacedBy]))
  const shown = new Set<string>()
  for (const id of named)
    for (let next: string | undefined = id; next !== undefined && !shown.has(next); next = successors.get(next))
      shown.add(next)
  return shown
}

/** Gives the function that tells what the catalogue calls a section of a guideline. */
function headings({ pairs }: Linked): (guideline: string, url: string) => string | undefined {
  const names = new Map(
    pairs.flatMap(({ guideline, references }) =>
      references.map(({ url, name }) => [`${guideline.id} ${normalAddress(url)}`, name] as const),
    ),
  )
  return (guideline, url) => names.get(`${guideline} ${normalAddress(url)}`)
}
