import { LoadError } from './load-error.ts'
import { isDataFile } from './model/data-file.ts'

/**
 * Loads the content of a data file by its name below `base`. What is not that file is asked for once more past all caches,
 * where an earlier deployment or another network may have left it. Rejects with a {@link LoadError}.
 */
export async function loadDataFile<T>(base: string, name: string): Promise<T> {
  const file = (await answerOf(base + name, 'default', name)) ?? (await answerOf(base + name, 'reload', name))
  if (file === undefined)
    throw new LoadError(
      'Something else came in its place, such as the sign-in page of a network or a part of another version of this site.',
    )
  return file as T
}

/** The content, or undefined when the answer is something else. */
async function answerOf(url: string, cache: RequestCache, name: string): Promise<unknown> {
  const response = await fetch(url, { cache }).catch((cause: unknown) => {
    throw new LoadError('You seem to be offline, or the site cannot be reached.', { cause })
  })
  if (!response.ok)
    throw new LoadError(`The site answered with an error (${response.status}). It may be in the middle of an update.`)
  const json: unknown = await response.json().catch(() => undefined)
  return isDataFile(json, name) ? json.content : undefined
}
