import type { OutputFolder } from '../data/compiler/output-folder.ts'
import type { Catalogue } from '../data/model/catalogue.ts'
import { bareTitle, type PageHead } from '../page/page-head.ts'
import type { Site } from './data/site.ts'
import { pageTags, siteTags } from './head.ts'
import { subjectsOf } from './page-subject.ts'
import { cardOf } from './social-image/card.ts'
import { openSocialImages } from './social-image/social-images.ts'
import { structuredData } from './structured-data.ts'

/** Makes the tags of the pages' heads. */
export interface PageTags {
  /** The tags of the page at a canonical path, beside its title and description. Its picture is drawn meanwhile. */
  tagsOf(path: string, head: PageHead): Promise<string[]>
  /** Waits until the pictures that the tags name are published. */
  finish(): Promise<void>
}

/** Where pages are published, and where pictures are kept for the next time. */
export interface Folders {
  output: OutputFolder
  cacheFolder: string
}

/** Opens the making of tags for a catalogue's pages. Pictures have absolute addresses: without an origin there are none. */
export async function openPageTags(catalogue: Catalogue, site: Site, folders: Folders): Promise<PageTags> {
  const images = site.origin ? await openSocialImages(folders.output, folders.cacheFolder) : undefined
  const subjectOf = subjectsOf(catalogue)
  return {
    async tagsOf(path, head) {
      const { description } = head
      const page = { path, title: bareTitle(head), subject: subjectOf(path), ...(description && { description }) }
      const image = await images?.add(path, cardOf(page, catalogue.index))
      return [...siteTags(site), ...pageTags({ head, image, data: structuredData(page, site) }, site)]
    },
    finish: async () => images?.finish(),
  }
}
