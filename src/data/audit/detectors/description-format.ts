import type { Detector } from '../sighting.ts'

/** `api-description`: in which format the API is described: the document is the evidence itself. */
export const descriptionFormat: Detector = ({ version }) => [
  version === '2.0'
    ? { topic: 'api-description', option: 'swagger-2', pointer: '/swagger' }
    : { topic: 'api-description', option: 'openapi-3', pointer: '/openapi' },
]
