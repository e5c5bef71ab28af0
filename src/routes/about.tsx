import { createFileRoute } from '@tanstack/react-router'
import { NotFoundView } from '../components/errors/not-found-view.tsx'
import { ProseView } from '../components/layout/prose-view.tsx'
import { pageHead } from '../page-head.ts'

export const Route = createFileRoute('/about')({
  loader: ({ context }) => context.catalogue.prose('pages', 'about'),
  head: ({ loaderData }) =>
    pageHead({
      title: loaderData?.title ?? 'Page not found',
      description: loaderData?.description,
      canonical: loaderData && '/about/',
    }),
  component: About,
})

function About() {
  const prose = Route.useLoaderData()
  return prose ? <ProseView prose={prose} /> : <NotFoundView />
}
