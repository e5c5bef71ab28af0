import { createFileRoute } from '@tanstack/react-router'
import { NotFoundView } from '../components/errors/not-found-view.tsx'
import { ProseView } from '../components/layout/prose-view.tsx'
import { pageHead } from '../page/page-head.ts'

/** Every prose page of the content, such as `/about/`. */
export const Route = createFileRoute('/$slug')({
  loader: ({ context, params }) => context.catalogue.prose('pages', params.slug),
  head: ({ loaderData, params }) =>
    pageHead({
      title: loaderData?.title ?? 'Page not found',
      description: loaderData?.description,
      canonical: loaderData && `/${params.slug}/`,
    }),
  component: Page,
})

function Page() {
  const prose = Route.useLoaderData()
  return prose ? <ProseView prose={prose} /> : <NotFoundView />
}
