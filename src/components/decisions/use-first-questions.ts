import { useHydrated, useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { WeighedQuestion } from './filter-decisions.ts'

/** With so many questions a page is published: with all of a much larger catalogue it would have megabytes. */
const FIRST = 40

interface FirstQuestions {
  shown: readonly WeighedQuestion[]
  /** How many more there are. */
  others: number
  showOthers: () => void
  /** What holds the questions, one child each. */
  list: RefObject<HTMLDivElement | null>
}

/** The first of the questions; all of them on request, or where the address names one of the others. */
export function useFirstQuestions(questions: readonly WeighedQuestion[]): FirstQuestions {
  const hydrated = useHydrated()
  const hash = useLocation({ select: (location) => location.hash })
  const [isAll, setAll] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const isFurther = hydrated && questions.slice(FIRST).some(({ question }) => question.topic.id === hash)
  const shown = isAll || isFurther ? questions : questions.slice(0, FIRST)
  // The button that had the focus is gone.
  useEffect(() => {
    if (isAll) list.current?.children[FIRST]?.querySelector('a')?.focus()
  }, [isAll])
  // The place was not on the page yet when the browser went there.
  useEffect(() => {
    if (isFurther) document.getElementById(hash)?.scrollIntoView()
  }, [isFurther, hash])
  return { shown, others: questions.length - shown.length, showOthers: () => setAll(true), list }
}
