import { nameOf } from './find-clones.ts'

/** The part of an answer of GitHub's API that is looked at: https://docs.github.com/rest/repos/repos#get-a-repository */
interface Repository {
  archived?: boolean
  full_name?: string
  pushed_at?: string
}

/** Asks GitHub about repositories, until it has had enough of questions. */
export interface Host {
  /** One sentence each, on what a repository's host says of it: archived, moved. None for other hosts. */
  noticesOn(repository: string): Promise<string[]>
}

/**
 * `get` is `fetch` or stands for it. `token` may be empty: GitHub then answers sixty questions an hour. When it answers
 * no more, one notice says so and nothing is asked any longer.
 */
export function askHost(get: typeof fetch, token: string | undefined): Host {
  let hasHadEnough = false
  const asked = new Map<string, Promise<string[]>>()
  async function ask(name: string): Promise<string[]> {
    const headers = { accept: 'application/vnd.github+json', ...(token && { authorization: `Bearer ${token}` }) }
    try {
      const answer = await get(`https://api.github.com/repos/${name}`, { headers, signal: AbortSignal.timeout(20_000) })
      if (answer.status === 404) return ['The repository is gone.']
      if (answer.status === 403 || answer.status === 429) {
        hasHadEnough = true
        return [
          'GitHub answers no more questions for now: whether repositories are archived was not asked. Set GITHUB_TOKEN.',
        ]
      }
      return answer.ok ? noticesFrom(name, (await answer.json()) as Repository) : []
    } catch {
      // Whether the repository can be reached at all is said where it is cloned.
      return []
    }
  }
  return {
    noticesOn: (repository) => {
      if (hasHadEnough || new URL(repository).hostname !== 'github.com') return Promise.resolve([])
      const name = nameOf(repository)
      const answer = asked.get(name) ?? ask(name)
      asked.set(name, answer)
      return answer
    },
  }
}

function noticesFrom(name: string, { archived, full_name: fullName, pushed_at: pushed }: Repository): string[] {
  return [
    ...(archived === true
      ? [`The repository is archived${pushed ? `; it was last changed on ${pushed.slice(0, 10)}` : ''}.`]
      : []),
    ...(fullName !== undefined && fullName.toLowerCase() !== name
      ? [`The repository has moved to https://github.com/${fullName}.`]
      : []),
  ]
}
