import type { CatalogueSource } from '../../data/catalogue-source.ts'
import type { CoveragePage } from '../../data/model/coverage.ts'
import { useCatalogue } from '../ui/use-catalogue.ts'

const readCoverage = (catalogue: CatalogueSource) => catalogue.coverage()

/**
 * Who deals with which topic: what the page came with, else loaded once it is `wanted`; undefined until it is there. The
 * router would put a page that loads in place of the one that the reader is at. Throws what loading rejects with.
 */
export function useCoverage(came: CoveragePage | undefined, wanted: boolean): CoveragePage | undefined {
  const { data, failure } = useCatalogue(wanted && !came ? readCoverage : undefined)
  if (failure) throw failure
  return came ?? data
}
