import type { CatalogueIndex, GuidelinesPage, TopicsPage } from '../../model/catalogue.ts'

/** What the list of topics shows of a catalogue. */
export function topicsPage({ topics, categories, companies, counts }: CatalogueIndex): TopicsPage {
  return { topics, categories, companies, counts }
}

/** What the list of guidelines shows of a catalogue. */
export function guidelinesPage({ guidelines, companies }: CatalogueIndex): GuidelinesPage {
  return { guidelines, companies }
}
