import { loadDataFile } from '../../data/load-data-file.ts'
import { ownVersion } from '../../boot/version.ts'
import { fileAddress, type FileList, listAddress, LASTING } from '../caches.ts'
import { ask } from '../messages.ts'
import { register } from './registration.ts'

/** How much of the site is stored, in bytes. */
export interface Progress {
  stored: number
  all: number
}

const AT_ONCE = 12

/** A file below the base as it is asked for, and its size in bytes. */
interface StoredFile {
  address: string
  bytes: number
}

/** All that can be stored, and how much of it is. Rejects with a `LoadError` when the list cannot be loaded. */
export async function openEverything(): Promise<{ files: StoredFile[]; progress: Progress }> {
  const [base, version] = [import.meta.env.BASE_URL, ownVersion()]
  const { basics, rest } = await loadDataFile<FileList>(base, listAddress('', version))
  const files = [...basics, ...rest].map(([path, bytes]) => ({ address: fileAddress(base, path, version), bytes }))
  const found = await Promise.all(files.map(({ address }) => caches.match(address)))
  const missing = files.filter((_, at) => !found[at])
  return { files: missing, progress: { stored: sum(files) - sum(missing), all: sum(files) } }
}

/**
 * Stores what is missing, and tells how far it is after each few files. Gives how many could not be stored.
 * Rejects when the browser does not let the site store anything.
 */
export async function storeEverything(onProgress: (progress: Progress) => void): Promise<number> {
  const { active } = await register()
  if (!active) throw new Error('There is no service worker to store anything')
  // So that the browser does not clear it away by itself. It may refuse, and stores all the same.
  await navigator.storage.persist()
  const { files, progress } = await openEverything()
  let failed = 0
  let { stored } = progress
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE)
    const missing = await ask(active, 'store', { files: some.map(({ address }) => address), lasting: true })
    failed += missing.length
    stored += sum(some.filter(({ address }) => !missing.includes(address)))
    onProgress({ ...progress, stored })
  }
  return failed
}

/** Takes away what was stored, but for the application and the pages that were opened. */
export async function forgetEverything(): Promise<void> {
  await caches.delete(LASTING)
}

function sum(files: readonly StoredFile[]): number {
  return files.reduce((bytes, file) => bytes + file.bytes, 0)
}
