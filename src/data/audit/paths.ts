import type { Operation } from './operations.ts'

/** The steps of a path, without empty ones: `/users/{id}:cancel` → `users`, `{id}:cancel`. */
export function segmentsOf(path: string): string[] {
  return (
    path
      .split(/[?#]/, 1)[0]
      ?.split('/')
      .filter((segment) => segment !== '') ?? []
  )
}

/** Whether a step of a path is a parameter, or holds one. */
export function isParameter(segment: string | undefined): boolean {
  return segment !== undefined && /[{}]/.test(segment)
}

/** Whether a step says a version: `v1`, `v2.1`, `2024-01-01`, `v1beta1`, `vnext`, `R4`. */
export function isVersion(segment: string): boolean {
  return /^(v\d+([._-]\d+)*([a-z]+\d*)?|v(wip|next|latest)|r\d|\d+\.\d+(\.\d+)?|\d{4}-\d{2}(-\d{2})?)$/i.test(segment)
}

/** The first operation at each of these paths below what it stands for, so that what is shared is seen once. */
export function stepsOf(operations: readonly Operation[]): Map<string, { segment: string; pointer: string }> {
  const steps = new Map<string, { segment: string; pointer: string }>()
  for (const { path, pointer } of operations) {
    const segments = segmentsOf(path)
    for (const [index, segment] of segments.entries()) {
      const key = segments.slice(0, index + 1).join('/')
      if (!steps.has(key)) steps.set(key, { segment, pointer: pointer.slice(0, pointer.lastIndexOf('/')) })
    }
  }
  return steps
}
