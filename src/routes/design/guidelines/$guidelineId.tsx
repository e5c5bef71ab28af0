import { createFileRoute } from '@tanstack/react-router'
import { NotFoundView } from '../../../components/errors/not-found-view.tsx'
import { GuidelineView } from '../../../components/guideline/guideline-view.tsx'
import { companyFeed } from '../../../data/model/data-forms.ts'
import { guidelinePath } from '../../../data/model/permalink.ts'
import { pageHead } from '../../../page/page-head.ts'

export const Route = createFileRoute('/design/guidelines/$guidelineId')({
  loader: ({ context, params }) => context.catalogue.guideline(params.guidelineId),
  head: ({ loaderData: guideline }) =>
    guideline
      ? pageHead({
          title: guideline.title,
          description: `What the ${guideline.title} by ${guideline.company.name} say on ${guideline.topics} topics of API design, in ${guideline.references} sections.`,
          canonical: guidelinePath(guideline.id),
          feed: companyFeed(guideline.company.id),
        })
      : pageHead({ title: 'Page not found' }),
  component: Guideline,
})

function Guideline() {
  const guideline = Route.useLoaderData()
  return guideline ? <GuidelineView guideline={guideline} /> : <NotFoundView />
}
