import { createFileRoute } from '@tanstack/react-router'
import { PostsView } from '../../components/lists/posts-view.tsx'
import { pageHead } from '../../page/page-head.ts'

export const Route = createFileRoute('/blog/')({
  loader: ({ context }) => context.catalogue.posts(),
  head: () => pageHead({ title: 'News', description: 'What changed in the API Stylebook.', canonical: '/blog/' }),
  component: Posts,
})

function Posts() {
  return <PostsView posts={Route.useLoaderData()} />
}
