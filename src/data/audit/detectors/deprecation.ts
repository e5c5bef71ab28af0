import type { Description } from '../description.ts'
import { at } from '../json-value.ts'
import type { Detector, Sighting } from '../sighting.ts'
import { byField } from './header-fields.ts'

/** `deprecation`: how what is deprecated is signalled: by a header field of responses, or by the description alone. */
export const deprecation: Detector = (description) => {
  const found = byField('deprecation', ({ name, isRequest, text }) => {
    if (isRequest) return undefined
    if (name === 'deprecation') return 'deprecation'
    if (name === 'sunset') return 'sunset'
    if (name === 'warning') return /deprecat/i.test(text) ? 'warning' : undefined
    return /deprecat|sunset/.test(name) ? 'own' : undefined
  })(description)
  return found.length > 0 ? found : describedAsDeprecated(description)
}

/** What the description calls deprecated: operations, parameters and schemas, by a mark or in words. */
function describedAsDeprecated({ operations, schemas, reader, prose }: Description): Sighting[] {
  const isMarked = (value: unknown, text: string) => at(value, 'deprecated') === true || /\bdeprecated\b/i.test(text)
  const places = [
    ...operations.flatMap(({ isDeprecated, text, pointer, parameters }) => [
      ...(isDeprecated || isMarked(undefined, text) ? [pointer] : []),
      ...parameters.filter((one) => isMarked(one.value, one.text)).map((one) => one.pointer),
    ]),
    ...schemas.filter((one) => isMarked(one.value, reader.text(one))).map((one) => one.pointer),
    ...prose.filter(({ text }) => isMarked(undefined, text)).map((one) => one.pointer),
  ]
  return [...new Set(places)].map((pointer) => ({ topic: 'deprecation', option: 'description', pointer }))
}
