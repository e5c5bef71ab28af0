import { z } from 'zod'

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * A calendar day, e.g. `2016-08-18`. A time may follow (`2016-08-18T00:00:00.000Z`) and is dropped: the day is
 * taken as written and never shifted by a time zone. Gives the ten characters `YYYY-MM-DD`.
 */
export const day = z
  .string()
  .refine(isDay, 'a day that the calendar has, written like `2016-08-18`')
  // What a JSON Schema can say of the check.
  .meta({ pattern: DAY.source })
  .transform((value) => value.slice(0, 10))

/** Whether `value` starts with a day that the calendar has (`2023-02-29` is none). */
export function isDay(value: string): boolean {
  const parts = DAY.exec(value)
  if (!parts) return false
  const [year, month, date] = parts.slice(1, 4).map(Number) as [number, number, number]
  const real = new Date(Date.UTC(year, month - 1, date))
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === date
}
