import { MONTHS } from '../../data/model/months.ts'

/** `2016-08-31` as readers see it: `31 Aug 2016`, or `Aug 2016` in short. No time zone can shift it. */
export function dayText(day: string, short = false): string {
  const [year, month, date] = day.split('-').map(Number)
  const name = MONTHS[(month ?? 1) - 1]
  return short ? `${name} ${year}` : `${date}\u00a0${name} ${year}`
}

/** A day of the calendar. */
export function Day({ day, short = false, className }: { day: string; short?: boolean; className?: string }) {
  return (
    <time dateTime={day} className={className}>
      {dayText(day, short)}
    </time>
  )
}
