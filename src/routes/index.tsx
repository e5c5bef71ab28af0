import { createFileRoute } from '@tanstack/react-router'
import { HomeView } from '../components/home/home-view.tsx'
import { pageHead } from '../page/page-head.ts'

export const Route = createFileRoute('/')({
  loader: ({ context }) => context.catalogue.home(),
  head: () =>
    pageHead({
      description:
        'Look up a question of API design and read the exact sections in which companies, governments and standards bodies answer it.',
      canonical: '/',
    }),
  component: Home,
})

function Home() {
  return <HomeView home={Route.useLoaderData()} />
}
