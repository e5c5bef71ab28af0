import { DATA, FILE_LIST, fileAddress, PAGES, type FileList } from '../offline/caches.ts'
import { forEach, storeFile, storePage } from './store.ts'

/**
 * Before a new build takes over: fetches anew what was opened or stored of the old one; all there is, where all was
 * stored. What does not arrive is not available offline until it is opened again.
 */
export async function renew(base: string, version: string): Promise<void> {
  const pages = await (await caches.open(PAGES)).keys()
  const files = await (await caches.open(DATA)).keys()
  const stored = new Set(files.map(({ url }) => new URL(url).pathname.slice(base.length)))
  const old = await (await caches.open(DATA)).match(base + FILE_LIST, { ignoreSearch: true })
  const hadAll = old && pathsIn(await old.json()).every((path) => stored.has(path) || !path.startsWith('data/'))
  await forEach(pages, ({ url }) => storePage(url))
  await forEach([...stored], (path) => storeFile(fileAddress(base, path, version)))
  if (!hadAll) return
  const list = await caches.match(fileAddress(base, FILE_LIST, version))
  await forEach(pathsIn(await list?.json()), (path) => storeFile(fileAddress(base, path, version)))
}

/** Forgets the data of other builds than the one that has taken over. */
export async function forgetOthers(version: string): Promise<void> {
  const data = await caches.open(DATA)
  const others = (await data.keys()).filter(({ url }) => new URL(url).searchParams.get('v') !== version)
  await forEach(others, (request) => data.delete(request))
}

function pathsIn(list: FileList = []): string[] {
  return list.map(([path]) => path)
}
