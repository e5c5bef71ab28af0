import { createReferences, type Located, type Unfollowed } from './references.ts'
import { createSchemas, type Schemas } from './schemas.ts'
import { reachableSchemas, type NamedSchema } from './reachable-schemas.ts'
import { readOperations, type Operation } from './operations.ts'
import { at, below, entriesOf, listOf, objectOf, textOf, scalarText } from './json-value.ts'
import type { OpenApiDocument, SpecVersion } from './read-document.ts'

/** A text of the document with the pointer to where it stands. */
export interface Placed {
  text: string
  pointer: string
}

/** A way to authenticate that the document declares. */
export interface SecurityScheme extends Located {
  name: string
}

/** An OpenAPI document as detectors see it: one shape for all versions, references followed. */
export interface Description {
  version: SpecVersion
  title: string
  /** `info.version`, as it is written. */
  ownVersion: Placed
  /** Addresses below which the paths lie, without a slash at the end; a path alone where no host is stated. */
  servers: Placed[]
  operations: Operation[]
  /** Every schema that requests, responses and components lead to, each once. */
  schemas: readonly NamedSchema[]
  /** How to read them. */
  reader: Schemas
  securitySchemes: SecurityScheme[]
  /** The requirement that holds where an operation states none: names of schemes. */
  security: readonly string[]
  /** The introduction, and the descriptions of tags. */
  prose: Placed[]
}

/** Gives a document the shape that detectors read, and says which references could not be followed. */
export function describe({ root, version }: OpenApiDocument): { description: Description; unfollowed: Unfollowed } {
  const references = createReferences(root)
  const reader = createSchemas(references)
  const operations = readOperations(root, version, references)
  const info = at(root, 'info')
  const description: Description = {
    version,
    title: textOf(at(info, 'title')) ?? '',
    ownVersion: { text: scalarText(at(info, 'version')), pointer: '/info/version' },
    servers: serversOf(root, version),
    operations,
    schemas: reachableSchemas(root, version, operations, references),
    reader,
    securitySchemes: schemesOf(root, version, references),
    security: namesOfSecurity(at(root, 'security')),
    prose: proseOf(root),
  }
  return { description, unfollowed: references.unfollowed() }
}

/** The names of the schemes in a list of security requirements. */
export function namesOfSecurity(value: unknown): string[] {
  return listOf(value).flatMap((requirement) => Object.keys(objectOf(requirement) ?? {}))
}

function serversOf(root: unknown, version: SpecVersion): Placed[] {
  if (version === '2.0') {
    const [host, base] = [textOf(at(root, 'host')), textOf(at(root, 'basePath'))]
    if (host === undefined && base === undefined) return []
    return [{ text: withoutSlash(`${host ? `//${host}` : ''}${base ?? ''}`), pointer: base ? '/basePath' : '/host' }]
  }
  return listOf(at(root, 'servers')).flatMap((server, index) => {
    const url = textOf(at(server, 'url'))
    if (url === undefined) return []
    // Variables stand for their defaults.
    const text = url.replace(/\{([^}]*)\}/g, (whole, name: string) => {
      const value = at(at(at(server, 'variables'), name), 'default')
      return value === undefined ? whole : scalarText(value)
    })
    return [{ text: withoutSlash(text), pointer: below('/servers', index, 'url') }]
  })
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '')
}

function schemesOf(root: unknown, version: SpecVersion, references: ReturnType<typeof createReferences>) {
  const keys = version === '2.0' ? ['securityDefinitions'] : ['components', 'securitySchemes']
  const schemes = keys.reduce<unknown>((value, key) => at(value, key), root)
  return entriesOf(schemes).flatMap(([name, value]) => {
    const found = references.resolve(value, below('', ...keys, name))
    return found ? [{ ...found, name }] : []
  })
}

function proseOf(root: unknown): Placed[] {
  const texts = [
    { value: at(at(root, 'info'), 'description'), pointer: '/info/description' },
    ...listOf(at(root, 'tags')).map((tag, index) => ({
      value: at(tag, 'description'),
      pointer: below('/tags', index, 'description'),
    })),
  ]
  return texts.flatMap(({ value, pointer }) => (typeof value === 'string' ? [{ text: value, pointer }] : []))
}
