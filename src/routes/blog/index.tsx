import { createFileRoute } from '@tanstack/react-router'
import { PostsView } from '../../components/lists/posts-view.tsx'
import { pageHead } from '../../page-head.ts'

export const Route = createFileRoute('/blog/')({
  loader: async ({ context }) => (await context.catalogue.index()).posts,
  head: () => pageHead({ title: 'News', description: 'What changed in the API Stylebook.', canonical: '/blog/' }),
  component: Posts,
})

function Posts() {
  return <PostsView posts={Route.useLoaderData()} />
}
