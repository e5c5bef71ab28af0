import type { Level } from '../model/reference.ts'

/** The levels from the weakest to the strictest. A section's level is kept as its position here. */
export const LEVELS: readonly Level[] = ['may', 'should', 'must']
