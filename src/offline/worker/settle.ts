import type { DataFile } from '../../data/model/data-file.ts'
import { fileAddress, LASTING, listAddress, PAGES, VISITED, type FileList } from '../caches.ts'
import { base } from './sound.ts'
import { filesOf, forEach, storeFile, storePage } from './store.ts'

/** Of what earlier builds have left, so much of the latest is fetched anew; the rest when it is visited again. */
const RENEWED = 10

/**
 * When a new build is installed: the files of the old one that pages name which were visited, and which would go with it.
 * Nothing is fetched.
 */
export async function keepFilesOfPages(): Promise<void> {
  const visited = await caches.open(VISITED)
  for (const page of await (await caches.open(PAGES)).matchAll()) {
    for (const file of filesOf(await page.text())) {
      const stored = (await visited.match(file)) ? undefined : await caches.match(file)
      if (stored) await visited.put(file, stored)
    }
  }
}

/**
 * Brings what is stored up to this build: lists and search, all there is where all of an earlier build was stored, and the
 * latest of what was visited. What does not arrive stays as it was.
 */
export async function settle(version: string): Promise<void> {
  const lasting = await caches.open(LASTING)
  const hadAll = await holdsAll(lasting, version)
  const list = listAddress(base, version)
  if (!(await storeFile(list, LASTING))) return
  const { basics, rest } = await listIn(await lasting.match(list))
  const wanted = hadAll ? [...basics, ...rest] : basics
  const addresses = wanted.map(([path]) => fileAddress(base, path, version))
  await forEach(addresses, (address) => storeFile(address, LASTING))
  const names = new Set([list, ...basics.map(nameOf), ...rest.map(nameOf)])
  const others = (await lasting.keys()).filter(({ url }) => !names.has(pathOf(url)))
  await forEach(others, (request) => lasting.delete(request))
  await renewVisited(version)

  function nameOf([path]: FileList['basics'][number]): string {
    return fileAddress(base, path, version)
  }
}

/** Whether all that another build's list names is stored. */
async function holdsAll(lasting: Cache, version: string): Promise<boolean> {
  const keys = (await lasting.keys()).map(({ url }) => pathOf(url))
  const stored = new Set(keys.map((path) => path.replace(/\?.*/, '')))
  const old = keys.find((path) => path.startsWith(listAddress(base, '')) && path !== listAddress(base, version))
  if (old === undefined) return false
  const { rest } = await listIn(await lasting.match(old))
  return rest.every(([path]) => stored.has(base + path))
}

async function renewVisited(version: string): Promise<void> {
  const pages = await (await caches.open(PAGES)).matchAll()
  const keys = await (await caches.open(PAGES)).keys()
  const old = await Promise.all(pages.map(async (page) => !(await page.text()).includes(` content="${version}"`)))
  await forEach(keys.filter((_, at) => old[at]).slice(-RENEWED), ({ url }) => storePage(url))
  const data = (await (await caches.open(VISITED)).keys()).map(({ url }) => new URL(url)).filter(({ search }) => search)
  const latest = data.filter(({ search }) => search !== `?v=${version}`).slice(-RENEWED)
  await forEach(latest, ({ pathname }) => storeFile(`${pathname}?v=${version}`, VISITED))
}

async function listIn(response: Response | undefined): Promise<FileList> {
  const file = (await response?.json()) as DataFile<FileList> | undefined
  return file?.content ?? { basics: [], rest: [] }
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}
