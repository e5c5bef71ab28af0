import { createFileRoute, redirect } from '@tanstack/react-router'

/** The original's data links here: it opens the topic. */
export const Route = createFileRoute('/design/topics/$topicId_/guidelines')({
  beforeLoad: ({ params, search }) => {
    throw redirect({ to: '/design/topics/$topicId', params, search, replace: true })
  },
})
