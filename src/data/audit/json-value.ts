/** An object of a parsed document. Its keys come from a stranger: read them with {@link at}, never with a dot. */
export interface JsonObject {
  readonly [key: string]: unknown
}

/** The value as an object; undefined for everything else, lists included. */
export function objectOf(value: unknown): JsonObject | undefined {
  return isObject(value) ? value : undefined
}

/** The value as a list; empty for everything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The value as a text; undefined for everything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** What an object itself has below a key: nothing that every object inherits, such as `constructor`. */
export function at(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** Keys and values of an object; none for everything else. */
export function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : []
}

/** The pointer (RFC 6901) to what lies below another one, e.g. `/paths/~1pets/get`. */
export function below(pointer: string, ...keys: readonly (string | number)[]): string {
  return pointer + keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The texts in a value, at any depth; each object is looked at once, so that aliases cannot make it endless. */
export function textsIn(value: unknown, most = 2000): string[] {
  const texts: string[] = []
  const seen = new Set<unknown>()
  const open = [value]
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next === 'string') texts.push(next)
    else if (typeof next === 'object' && next !== null && !seen.has(next)) {
      seen.add(next)
      for (const one of Object.values(next)) if (open.length + texts.length < most) open.push(one)
    }
  }
  return texts
}

/** A text, number or truth value as text; empty for everything else. */
export function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
