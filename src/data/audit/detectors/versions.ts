import type { Description, Placed } from '../description.ts'
import { at, textsIn } from '../json-value.ts'
import { isVersion, segmentsOf } from '../paths.ts'
import type { Detector, Sighting } from '../sighting.ts'

/** Where a version stands, and how it is written. */
interface Stated extends Placed {
  place: 'path' | 'header' | 'media-type' | 'query' | 'host'
}

/**
 * `versioning`, `versioning-number` and `versioning-description`: where requests state the version, in which form, and
 * how the description itself is numbered.
 */
export const versions: Detector = (description) => {
  const { operations, servers, ownVersion } = description
  const stated = operations.length === 0 ? [] : statedIn(description)
  const where = stated.map(({ place, pointer }): Sighting => ({ topic: 'versioning', option: place, pointer }))
  const forms = stated.flatMap(({ text, pointer }) => numbered('versioning-number', text, pointer))
  if (where.length === 0 && operations.length > 0)
    where.push({ topic: 'versioning', option: 'none', pointer: servers[0]?.pointer ?? '/paths' })
  const own = numbered('versioning-description', ownVersion.text, ownVersion.pointer)
  // A description numbered `1` follows none of the schemes that guidelines name for it.
  return [...where, ...forms, ...own.map((one) => (one.option === 'major' ? { ...one, option: undefined } : one))]
}

function statedIn({ operations, servers }: Description): Stated[] {
  const inServers = servers.flatMap(({ text, pointer }): Stated[] => {
    // SwaggerHub puts the version of the description there by itself.
    if (/\/\/virtserver\.swaggerhub\.com\//.test(text) && servers.length > 1) return []
    const [, host = '', path = ''] = /^(?:\w+:)?(?:\/\/([^/]*))?(.*)$/.exec(text) ?? []
    const inHost = host.split(/[.:]/).find((part) => /^v\d+$/i.test(part) || /(^|-)v\d+$/i.test(part))
    const inPath = segmentsOf(path).find(isVersion)
    return [
      ...(inHost ? [{ place: 'host' as const, text: inHost.replace(/^.*-/, ''), pointer }] : []),
      ...(inPath ? [{ place: 'path' as const, text: inPath, pointer }] : []),
    ]
  })
  const seen = new Set<string>()
  const inOperations = operations.flatMap((operation): Stated[] => {
    const { path, pointer, parameters, request, responses } = operation
    const inPath = segmentsOf(path).find((segment) => isVersion(segment) || /^\{(api)?-?_?version\}$/i.test(segment))
    const asked = parameters.flatMap((one): Stated[] => {
      const isVersionName =
        one.in === 'header' ? HEADER.test(one.name) : one.in === 'query' && isQuery(one.name, one.text)
      const stated = ['enum', 'default', 'example', 'const', 'examples'].flatMap((key) => [
        at(one.value, key),
        at(one.schema?.value, key),
      ])
      const values = stated
        .flatMap((value) => (typeof value === 'number' ? [String(value)] : textsIn(value, 20)))
        .join('\n')
      const text = /\d{4}-\d{2}-\d{2}|v?\d+(\.\d+)*/.exec(values)?.[0] ?? ''
      return isVersionName && (one.in === 'header' || one.in === 'query')
        ? [{ place: one.in, text, pointer: one.pointer }]
        : []
    })
    const types = [...request, ...responses.flatMap(({ media }) => media)]
    const media = types.flatMap(({ type, pointer: place }): Stated[] => {
      const text = /vnd\..*?[.-]v(\d+(\.\d+)*)\b|;\s*v(?:ersion)?=["']?([\w.-]+)/i.exec(type)
      return text ? [{ place: 'media-type', text: text[1] ?? text[3] ?? '', pointer: place }] : []
    })
    const found: Stated[] = [
      ...(inPath ? [{ place: 'path' as const, text: inPath, pointer }] : []),
      ...asked,
      ...media.slice(0, 1),
    ]
    return found.filter(({ pointer: place }) => !seen.has(place) && seen.add(place))
  })
  return [...inServers, ...inOperations]
}

const HEADER =
  /^(x-)?(([a-z]+-)?api-?version|accept-version|version|api-ver)$|^(?!payload|app|client|sdk|schema|os|agent|server|message|event|browser|device|content|plugin|resource|entity|user|model)[a-z]+-version$/i

function isQuery(name: string, text: string): boolean {
  if (/^(api[-_]?version|apiversion)$/i.test(name)) return true
  return /^(v|version|ver)$/i.test(name) && /\bapi\b/i.test(text)
}

function numbered(topic: string, text: string, pointer: string): Sighting[] {
  const option = formOf(text.trim())
  return option ? [{ topic, option, pointer }] : []
}

function formOf(text: string): string | undefined {
  if (/^v?\d{4}-\d{2}(-\d{2})?([-.]?(preview|beta|alpha|rc)\w*)?$/i.test(text) || /^v?20\d{6}$/.test(text))
    return 'date'
  if (/^v?\d+\.\d+\.\d+([-+].+|[a-z]\d*)?$/i.test(text)) return 'semver'
  if (/^v?\d+[._]\d+$/i.test(text)) return 'major-minor'
  return /^v?\d{1,3}((alpha|beta|p)\d*)*$/i.test(text) ? 'major' : undefined
}
