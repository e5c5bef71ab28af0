import { z } from 'zod'
import type { Path } from './problem.ts'

/** The field names that `schema` knows at `path`; none where it knows no mapping. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const target = schemaAt(schema, path)
  return target instanceof z.ZodObject ? Object.keys(target.shape) : []
}

/** What `schema` asks of the value at `path`; undefined where it knows none. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  const target = path.reduce(step, unwrapped(schema))
  return target instanceof z.ZodType ? target : undefined
}

function step(schema: unknown, key: string | number): unknown {
  if (schema instanceof z.ZodArray) return unwrapped(schema.element)
  if (schema instanceof z.ZodRecord) return unwrapped(schema.valueType)
  return schema instanceof z.ZodObject ? unwrapped(schema.shape[key]) : undefined
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema
}
