import { joined } from '../casing.ts'
import type { Parameter } from '../operations.ts'
import type { Detector, Sighting } from '../sighting.ts'

/** `resource-retrieve-dereference`: how a client asks for related resources along with one. */
export const relatedResources: Detector = ({ operations }) =>
  operations.flatMap(({ parameters, method }) =>
    parameters.flatMap((parameter): Sighting[] => {
      const option = parameter.in === 'query' ? relatedOption(parameter, method) : undefined
      return option ? [{ topic: 'resource-retrieve-dereference', option, pointer: parameter.pointer }] : []
    }),
  )

function relatedOption({ name, text }: Parameter, method: string): string | undefined {
  const short = joined(name)
  if (/^(embed|embeds|embedded)$/.test(short)) return 'embed'
  if (/^(expand|expands|expansions?|expandfields)$/.test(short)) return 'expand'
  if (/^(include|includes)$/.test(short) && method === 'get') return 'include'
  return /^(with|relations|populate|sideload|includerelated|joins?|relationships|withrelated|preload)$/.test(short) &&
    !/date|time/i.test(text)
    ? 'own'
    : undefined
}

/** `resource-retrieve-partial`: how a client chooses the fields of an answer. */
export const chosenFields: Detector = ({ operations }) =>
  operations.flatMap(({ parameters, method }) =>
    parameters.flatMap((parameter): Sighting[] => {
      const option = parameter.in === 'query' && method !== 'delete' ? fieldsOption(parameter, method) : undefined
      return option ? [{ topic: 'resource-retrieve-partial', option, pointer: parameter.pointer }] : []
    }),
  )

function fieldsOption({ name, text }: Parameter, method: string): string | undefined {
  const short = joined(name)
  if (/^fields\[[^\]]+\]$/.test(name)) return 'json-api'
  if (/^(fieldmask|readmask)$/.test(short)) return 'mask'
  if (method !== 'get' && method !== 'post') return undefined
  if (/^fields$/.test(short)) return /field ?mask/i.test(text) ? 'mask' : 'fields'
  if (/^select$/.test(short)) return 'select'
  if (/^(view|projection|representation|detaillevel|responseview)$/.test(short)) return 'view'
  return /^(attributes|props|properties|columns|includefields?|excludefields?|excludes?|only|fieldlist|fl|fieldset|returnfields?|outputfields|fieldnames|selectedfields|responsefields|optfields|fieldstoreturn|fieldids|includeattributes|selectproperties|extrafields|additionalfields|showfields|responsegroup)$/.test(
    short,
  ) && !/filter|search/i.test(text.slice(0, 60))
    ? 'own'
    : undefined
}
