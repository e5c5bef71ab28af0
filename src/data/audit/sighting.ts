import type { Description } from './description.ts'

/** A place of a description where a question arises, and what it answers there. */
export interface Sighting {
  /** The topic that asks. */
  topic: string
  /** The option that is taken there; undefined where it is none that can be named. */
  option: string | undefined
  /** The pointer (RFC 6901) to the place. */
  pointer: string
}

/** Finds the places where one question, or a few that belong together, arise in a description. */
export type Detector = (description: Description) => Sighting[]
