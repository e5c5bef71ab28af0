import type { Level } from './reference.ts'

/** The levels from the weakest to the strictest. The search index keeps a section's level as its position here. */
export const LEVELS: readonly Level[] = ['may', 'should', 'must']
