import { at, below, textOf, scalarText } from '../json-value.ts'
import type { Description, SecurityScheme } from '../description.ts'
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
  if (used.some(({ pointer }) => !isParameterPlace(pointer))) return used
  const declared = description.securitySchemes.flatMap((scheme) =>
    optionsOf(scheme).map((option) => sighting(option, scheme.pointer)),
  )
  // What is declared says more than a header that carries it.
  if (declared.length === 0 && used.length > 0) return used
  return declared.length > 0 ? declared : inProse(description)
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

function inProse({ prose }: Description): Sighting[] {
  return prose.slice(0, 1).flatMap(({ text, pointer }) => {
    const found = [
      /\boauth ?2/i.test(text) ? 'oauth' : undefined,
      /\b(http )?basic auth/i.test(text) ? 'basic' : undefined,
      /\bx-api-key\b|\bapi[- ]key (in|as|header)/i.test(text) ? 'api-key' : undefined,
      /authorization: bearer/i.test(text) && !/oauth/i.test(text) ? 'bearer' : undefined,
    ]
    return found.flatMap((option) => (option ? [sighting(option, pointer)] : []))
  })
}
