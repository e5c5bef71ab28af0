import { createFileRoute, redirect } from '@tanstack/react-router'

/** The original's data and the seed link here: it opens the guideline. */
export const Route = createFileRoute('/design/guidelines/$guidelineId_/topics')({
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/design/guidelines/$guidelineId', params, replace: true })
  },
})
