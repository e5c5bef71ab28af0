import { decidingOf, type Deciding } from '../../src/data/audit/audited-document.ts'
import type { Catalogue, GuidelinePage } from '../../src/data/model/catalogue.ts'
import type { DecisionsPage } from '../../src/data/model/decisions.ts'

/** What of the catalogue an audit needs. */
export interface Knowledge extends Deciding {
  /** A guideline in full; undefined when there is none of this id. */
  guideline(id: string): Pick<GuidelinePage, 'id' | 'title' | 'categories'> | undefined
}

/** What an audit needs, out of a compiled catalogue. */
export function catalogueKnowledge({ decisions, guidelines }: Pick<Catalogue, 'decisions' | 'guidelines'>): Knowledge {
  return knowledgeOf(decisions, (id) => guidelines.find((one) => one.id === id))
}

/** What an audit needs, out of the page of all decisions and a way to get at a guideline. */
export function knowledgeOf(decisions: DecisionsPage, guideline: Knowledge['guideline']): Knowledge {
  return { ...decidingOf(decisions), guideline }
}
