import type { GuidelinePage } from '../../data/model/catalogue.ts'
import { Day } from '../ui/day.tsx'

/**
 * The state of the document's source that its sections were last compared with, linked to it on GitHub, and whether the
 * document has changed since; or that they were not compared, as it is not known where the source is kept.
 */
export function CheckedAgainst({ source }: { source: GuidelinePage['source'] }) {
  if (!source) return <>Not checked: no repository of the document is recorded</>
  const { repository, commit, checkedDate, changedSince } = source
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
      {changedSince && (
        <>
          . It has changed since, on <Day day={changedSince} />: sections may be worded differently by now, or stand
          elsewhere.
        </>
      )}
    </>
  )
}
