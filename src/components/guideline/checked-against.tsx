import type { GuidelinePage } from '../../data/model/catalogue.ts'
import { Day } from '../ui/day.tsx'

/** The state of the document's source that the references were checked against, with a link to it on GitHub. */
export function CheckedAgainst({ source }: { source: NonNullable<GuidelinePage['source']> }) {
  const { repository, commit, checkedDate } = source
  const name = repository.replace(/^https?:\/\/(?:www\.)?(?:github\.com\/)?/, '').replace(/\.git$/, '')
  const onGitHub = repository.startsWith('https://github.com/')
  return (
    <>
      <a href={commit && onGitHub ? `${repository}/tree/${commit}` : repository}>
        <code>
          {name}
          {commit && `@${commit.slice(0, 7)}`}
        </code>
      </a>
      {checkedDate && (
        <>
          {' '}
          on <Day day={checkedDate} />
        </>
      )}
    </>
  )
}
