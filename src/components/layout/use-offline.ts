import { useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { keepPictures, startOffline } from '../../offline/registration.ts'

/** Keeps what is opened available offline. Gives what takes a newer build over, when there is one. */
export function useOffline(): (() => void) | undefined {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const [update, setUpdate] = useState<() => void>()

  useEffect(() => {
    void startOffline((accept) => setUpdate(() => accept))
  }, [])
  useEffect(keepPictures, [path])

  return update
}
