import { useRouter } from '@tanstack/react-router'
import { useEffect, useState, type ComponentType } from 'react'
import type { GuidelinePage } from '../../data/model/catalogue.ts'

/** What shows the answers of chosen guidelines, and their pages. */
export interface ChosenAnswersParts {
  View: ComponentType<{ topic: string; chosen: readonly GuidelinePage[] }>
  chosen: readonly GuidelinePage[]
}

/** So many guidelines are read in full at the most: each is a file of its own. */
export const MOST_READ = 12

/**
 * Loads what the guidelines of these ids answer, notes included; undefined while it loads, where nothing is chosen, and
 * where more are than {@link MOST_READ}. Where it does not come, the charts still mark who takes what.
 */
export function useChosenAnswers(ids: readonly string[]): ChosenAnswersParts | undefined {
  const { catalogue } = useRouter().options.context
  const [loaded, setLoaded] = useState<ChosenAnswersParts>()
  const key = ids.length <= MOST_READ ? ids.join(' ') : ''
  useEffect(() => {
    if (key === '') return
    let wanted = true
    Promise.all([import('./chosen-answers.tsx'), ...key.split(' ').map((id) => catalogue.guideline(id))]).then(
      ([{ ChosenAnswers }, ...pages]) =>
        wanted && setLoaded({ View: ChosenAnswers, chosen: pages.filter((page) => page !== undefined) }),
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [key, catalogue])
  // Those of before stay until the next are there.
  return key === '' ? undefined : loaded
}
