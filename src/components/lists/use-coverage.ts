import { useRouter } from '@tanstack/react-router'
import { startTransition, useEffect, useState } from 'react'
import type { CoveragePage } from '../../data/model/coverage.ts'

/**
 * Who deals with which topic: what the page came with, else loaded once it is `wanted`; undefined until it is there. The
 * router would put a page that loads in place of the one that the reader is at. Throws what loading rejects with.
 */
export function useCoverage(came: CoveragePage | undefined, wanted: boolean): CoveragePage | undefined {
  const { catalogue } = useRouter().options.context
  const [loaded, setLoaded] = useState<CoveragePage>()
  const [failure, setFailure] = useState<{ error: unknown }>()
  const isMissing = wanted && !came && !loaded
  useEffect(() => {
    if (!isMissing) return
    let isWanted = true
    catalogue.coverage().then(
      (page) => isWanted && startTransition(() => setLoaded(page)),
      (error: unknown) => isWanted && setFailure({ error }),
    )
    return () => {
      isWanted = false
    }
  }, [isMissing, catalogue])
  if (failure) throw failure.error
  return came ?? loaded
}
