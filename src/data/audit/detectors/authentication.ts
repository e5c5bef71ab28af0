import { at, below, textOf, scalarText } from '../json-value.ts'
import type { Description, Placed, SecurityScheme } from '../description.ts'
import type { Detector, Sighting } from '../sighting.ts'

/** `security-authentication`: by which methods callers authenticate: the schemes that operations ask for. */
export const authentication: Detector = (description) => {
  const schemes = new Map(description.securitySchemes.map((scheme) => [scheme.name, optionsOf(scheme)]))
  const used = description.operations.flatMap(({ security, pointer, parameters }): Sighting[] => {
    const names = security ?? description.security
    const stated = names.flatMap((name) => schemes.get(name) ?? [])
    const place = security === undefined ? pointer : below(pointer, 'security')
    if (stated.length > 0) return [...new Set(stated)].map((option) => sighting(option, place))
    return parameters.flatMap((parameter) => {
      const option = ofParameter(parameter.in, parameter.name, parameter.text)
      return option ? [sighting(option, parameter.pointer)] : []
    })
  })
  const declared = description.securitySchemes.flatMap((scheme) =>
    optionsOf(scheme).map((option) => sighting(option, scheme.pointer)),
  )
  // What is declared says more than a header that carries it.
  const found = used.some(({ pointer }) => !isParameterPlace(pointer)) || declared.length === 0 ? used : []
  const unused = declared.filter(({ option }) => !found.some((one) => one.option === option))
  return [...found, ...unused, ...inProse(description, [...found, ...unused])]
}

function sighting(option: string, pointer: string): Sighting {
  return { topic: 'security-authentication', option, pointer }
}

function isParameterPlace(pointer: string): boolean {
  return pointer.includes('/parameters/')
}

/** How a scheme authenticates: a key that is sent as a bearer token does it in both ways. */
function optionsOf(scheme: SecurityScheme): string[] {
  const option = optionOf(scheme)
  const isBearer = /^bearer$/i.test(scalarText(at(scheme.value, 'scheme')))
  return option === 'api-key' && isBearer ? ['api-key', 'bearer'] : [option]
}

function optionOf({ value, name }: SecurityScheme): string {
  const text = `${name} ${textOf(at(value, 'description')) ?? ''}`
  switch (at(value, 'type')) {
    case 'oauth2':
      return 'oauth'
    case 'openIdConnect':
      return 'oidc'
    case 'mutualTLS':
      return 'mtls'
    case 'basic':
      return 'basic'
    case 'apiKey':
      return ofKey(scalarText(at(value, 'name')), scalarText(at(value, 'in')), text)
    case 'http': {
      const scheme = scalarText(at(value, 'scheme')).toLowerCase()
      if (scheme === 'basic') return 'basic'
      if (scheme === 'bearer')
        return isOAuth(text)
          ? 'oauth'
          : /\bapi[ _-]?key\b|-key$/i.test(text.trim()) && !/jwt/i.test(text + scalarText(at(value, 'bearerFormat')))
            ? 'api-key'
            : 'bearer'
      return 'own'
    }
    default:
      return 'own'
  }
}

function isOAuth(text: string): boolean {
  return /oauth/i.test(text)
}

function ofKey(name: string, place: string, text: string): string {
  if (place === 'header' && /^authorization$/i.test(name)) {
    if (isOAuth(text)) return 'oauth'
    if (/\bbasic\b/i.test(text) && !/bearer/i.test(text)) return 'basic'
    if (/hmac|signature|digest|sigv4|aws4/i.test(text)) return 'own'
    return /bearer|jwt|access[_ -]?token/i.test(text) ? 'bearer' : 'api-key'
  }
  if (place === 'cookie') return 'own'
  return /signature|hmac/i.test(name) ? 'own' : 'api-key'
}

/** A parameter that carries what a caller authenticates with, where the document declares no scheme. */
function ofParameter(place: string, name: string, text: string): string | undefined {
  if (place === 'header' && /^authorization$/i.test(name))
    return ofKey(name, place, text) === 'api-key' && !/key/i.test(text) ? 'bearer' : ofKey(name, place, text)
  if (place !== 'header' && place !== 'query') return undefined
  return /^(x-)?(api[-_]?key|apikey|app[-_]?key|subscription-key|ocp-apim-subscription-key)$/i.test(name)
    ? 'api-key'
    : undefined
}

/** What texts say: all of it where nothing is declared, else only where a bearer token comes from. */
function inProse({ prose, operations }: Description, known: readonly Sighting[]): Sighting[] {
  const introduction = prose.slice(0, 1)
  const isOpen = known.length === 0
  if (!isOpen && !known.some(({ option }) => option === 'bearer')) return []
  const paths = operations.map(({ path, pointer }) => ({ text: path, pointer }))
  const options = new Map<string, Sighting>()
  const look = (texts: readonly Placed[], patterns: readonly (readonly [RegExp, string])[]) => {
    for (const { text, pointer } of texts)
      for (const [pattern, option] of patterns)
        if (pattern.test(text) && !options.has(option) && !known.some((one) => one.option === option))
          options.set(option, sighting(option, pointer))
  }
  look(introduction, TOKENS)
  look(paths, TOKEN_PATHS)
  // A bearer token that OAuth gives is OAuth.
  if (isOpen) look(introduction, options.has('oauth') ? STATED.slice(0, -1) : STATED)
  return [...options.values()]
}

const TOKENS = [
  [/\boauth ?2?(\.0)?\b/i, 'oauth'],
  [/\bopenid connect\b|\boidc\b/i, 'oidc'],
] as const
const TOKEN_PATHS = [
  [/\/oauth2?\/(access_?)?token/i, 'oauth'],
  [/\/oidc\b/i, 'oidc'],
] as const
const STATED = [
  [/\b(http )?basic auth/i, 'basic'],
  [/\bx-api-key\b|\bapi[- ]key\b/i, 'api-key'],
  [/authorization: bearer|\bbearer (token|auth)/i, 'bearer'],
] as const
