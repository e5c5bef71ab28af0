interface AdoptionLineProps {
  /** How many name the number in force, and how many only one that it replaced. */
  current: number
  former: number
  /** Pixels that one guideline is long. */
  unit: number
}

/** A dimension line: drawn through for the number in force, dashed for what it replaced. */
export function AdoptionLine({ current, former, unit }: AdoptionLineProps) {
  const middle = Math.round(current * unit) + 0.5
  const end = Math.round((current + former) * unit) + 0.5
  return (
    <svg className="adoption" width={end + 1} height="7" fill="none" aria-hidden="true">
      {current > 0 && <path d={`M.5 3.5H${middle}`} strokeWidth="3" />}
      {former > 0 && <path d={`M${middle} 3.5H${end}`} strokeDasharray="3 2" />}
      <path d={`M.5 0v7M${end} 0v7`} />
    </svg>
  )
}
