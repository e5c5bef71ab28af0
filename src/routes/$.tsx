import { createFileRoute } from '@tanstack/react-router'
import { NotFoundView } from '../components/errors/not-found-view.tsx'
import { pageHead } from '../page/page-head.ts'

/** Every address that no other route knows. A route of its own, because a not-found component cannot set the title. */
export const Route = createFileRoute('/$')({
  head: () => pageHead({ title: 'Page not found' }),
  component: NotFoundView,
})
