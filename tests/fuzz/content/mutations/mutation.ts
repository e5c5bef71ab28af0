import type { Files } from '../files.ts'

/** What chance has drawn for one mutation. The same numbers and texts make the same mutation of the same files. */
export interface Draw {
  /** Which of the files it is about; larger numbers than there are files start again from the first. */
  file: number
  /** Where in the file, and another such place; counted in the same way. */
  at: number
  other: number
  /** What is put there. */
  text: string
}

/** Changes files by what was drawn. `name` is the file it is about. */
export type Mutation = (files: Files, name: string, draw: Draw) => Files

/** Of several things the one that a number means; undefined of none. */
export function pick<Thing>(things: readonly Thing[], number: number): Thing | undefined {
  return things[number % Math.max(1, things.length)]
}
