import { createFileRoute } from '@tanstack/react-router'
import { NotFoundView } from '../../components/errors/not-found-view.tsx'
import { ProseView } from '../../components/layout/prose-view.tsx'
import { pageHead } from '../../page/page-head.ts'

export const Route = createFileRoute('/blog/$slug')({
  loader: ({ context, params }) => context.catalogue.prose('posts', params.slug),
  head: ({ loaderData, params }) =>
    pageHead({
      title: loaderData?.title ?? 'Page not found',
      description: loaderData?.description,
      canonical: loaderData && `/blog/${params.slug}`,
    }),
  component: Post,
})

function Post() {
  const prose = Route.useLoaderData()
  return prose ? <ProseView prose={prose} /> : <NotFoundView />
}
