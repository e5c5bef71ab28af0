import type { Citations, NamedStandard, NamingSection } from '../../../data/model/standards.ts'
import { present } from '../../../data/compiler/present.ts'
import type { NamedStandardForm, StandardForm } from '../forms/standard.ts'

/** The standards that a guideline names. */
export function namedStandards(standards: readonly NamedStandard[]): NamedStandardForm[] {
  return standards.map((standard) => ({ ...standard, sections: standard.sections.map(named) }))
}

/** All standards with the guidelines that name them, by their ids. */
export function citedStandards({ guidelines, standards }: Citations): StandardForm[] {
  return standards.map(({ namedBy, ...facts }) => ({
    ...facts,
    namedBy: namedBy.flatMap(({ guideline, sections }) => {
      const id = guidelines[guideline]?.id
      return id === undefined ? [] : { guideline: id, sections: sections.map(named) }
    }),
  }))
}

/** As references are written: the name first. */
export function named({ name, url }: NamingSection) {
  return present({ name, url })
}
