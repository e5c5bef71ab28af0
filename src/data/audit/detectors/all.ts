import type { Detector } from '../sighting.ts'
import { actions } from './actions.ts'
import { authentication } from './authentication.ts'
import { collectionRetrieve, envelope } from './collection-shape.ts'
import { deprecation } from './deprecation.ts'
import { descriptionFormat } from './description-format.ts'
import { enumValues } from './enum-values.ts'
import { errorBody } from './error-body.ts'
import { filtering } from './filtering.ts'
import { concurrency, idempotency, rateLimitHeaders, tracing } from './header-fields.ts'
import { hypermedia } from './hypermedia.ts'
import { longRunning } from './long-running.ts'
import { money } from './money.ts'
import { multipleValues } from './multiple-values.ts'
import { nullValues } from './null-values.ts'
import { pagination } from './pagination.ts'
import { pathNames, trailingSlashes } from './path-names.ts'
import { pluralNames } from './plural-names.ts'
import { dateTime, timeZone } from './points-in-time.ts'
import { propertyNames } from './property-names.ts'
import { patchDocument, putMeaning } from './put-and-patch.ts'
import { queryNames } from './query-names.ts'
import { chosenFields, relatedResources } from './representation.ts'
import { resourceIds } from './resource-ids.ts'
import { sorting } from './sorting.ts'
import { versions } from './versions.ts'

/** Everything that is looked for. What the catalogue does not ask is left out afterwards. */
export const DETECTORS: readonly Detector[] = [
  descriptionFormat,
  propertyNames,
  pathNames,
  trailingSlashes,
  queryNames,
  enumValues,
  pluralNames,
  collectionRetrieve,
  envelope,
  pagination,
  sorting,
  filtering,
  multipleValues,
  relatedResources,
  chosenFields,
  dateTime,
  timeZone,
  money,
  nullValues,
  errorBody,
  authentication,
  versions,
  patchDocument,
  putMeaning,
  actions,
  resourceIds,
  rateLimitHeaders,
  tracing,
  concurrency,
  idempotency,
  deprecation,
  longRunning,
  hypermedia,
]
