/**
 * How a name is written. A single word says little: `lower` fits snake_case, camelCase and kebab-case alike, `upper`
 * fits UPPER_SNAKE_CASE alone, and a capital makes it `pascal`.
 */
export type Casing = 'snake' | 'camel' | 'pascal' | 'kebab' | 'upper-snake' | 'lower' | 'upper' | 'other'

/** How a name is written. `userId` → `camel`, `user_id` → `snake`, `User-Id` → `other`. */
export function casingOf(name: string): Casing {
  if (/^[a-z][a-z0-9]*$/.test(name)) return 'lower'
  if (/^[A-Z][A-Z0-9]*$/.test(name)) return 'upper'
  if (/^[a-z][a-z0-9]*(_[a-z0-9]+)+$/.test(name)) return 'snake'
  if (/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(name)) return 'upper-snake'
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(name)) return 'kebab'
  if (/^[a-z][A-Za-z0-9]*$/.test(name)) return 'camel'
  if (/^[A-Z][A-Za-z0-9]*$/.test(name)) return 'pascal'
  return 'other'
}

/** The words of a name in lower case: `userID` → `user`, `id`. */
export function wordsIn(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

/** A name without regard to how its words are joined: `page-Size`, `page_size` and `pageSize` are all `pagesize`. */
export function joined(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}
