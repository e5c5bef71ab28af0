import { z } from 'zod'
import type { Path } from './problem.ts'

/** The field names that `schema` knows at `path`; none where it knows no mapping. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const target = path.reduce(step, bare(schema))
  return target instanceof z.ZodObject ? Object.keys(target.shape) : []
}

function step(schema: unknown, key: string | number): unknown {
  if (schema instanceof z.ZodArray) return bare(schema.element)
  return schema instanceof z.ZodObject ? bare(schema.shape[key]) : undefined
}

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema
}
