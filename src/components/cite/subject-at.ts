import type { CatalogueSource } from '../../data/catalogue-source.ts'
import type { Subject } from '../../data/citation/citable.ts'
import { guidelineSubject } from '../../data/citation/guideline.ts'
import { namingSubject, standardSubject } from '../../data/citation/standard.ts'
import { entrySubject, topicSubject } from '../../data/citation/topic.ts'
import type { TopicPage } from '../../data/model/catalogue.ts'

/**
 * What stands at an address of this site: a topic, guideline or standard, or, where the address names a place on its page,
 * the entry there. `site` is where the site is, without a slash at its end. Undefined where nothing of these is there;
 * rejects with a LoadError when content does not come.
 */
export async function subjectAt(
  catalogue: CatalogueSource,
  address: string,
  site: string,
): Promise<Subject | undefined> {
  const { origin, pathname, hash } = new URL(address)
  const [, kind, id = ''] = /\/design\/(topics|guidelines|standards)\/([^/]+)$/.exec(pathname) ?? []
  const place = decodeURIComponent(hash.slice(1))
  const url = origin + pathname + hash
  if (kind === 'topics') {
    const topic = await catalogue.topic(id)
    return topic && (place ? entryOf(topic, place, site, url) : topicSubject(topic, site))
  }
  if (kind === 'guidelines') {
    if (place) {
      const topic = await catalogue.topic(place)
      return topic && entryOf(topic, id, site, url)
    }
    const guideline = await catalogue.guideline(id)
    return guideline && guidelineSubject(guideline, site)
  }
  if (kind === 'standards') {
    const standard = await catalogue.standard(id)
    const entry = standard?.entries.find(({ guideline }) => guideline.id === place)
    if (!standard || !place) return standard && standardSubject(standard, site)
    return entry && namingSubject(standard, entry, site, url)
  }
  return undefined
}

function entryOf(topic: TopicPage, guidelineId: string, site: string, url: string): Subject | undefined {
  const entry = topic.entries.find(({ guideline }) => guideline.id === guidelineId)
  return entry && entrySubject(topic, entry, site, url)
}
