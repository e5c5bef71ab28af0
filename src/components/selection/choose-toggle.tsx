interface ChooseToggleProps {
  isChoosing: boolean
  onToggle: (isChoosing: boolean) => void
}

/** Makes the logos of charts choose their guidelines, which otherwise lead to the sections. */
export function ChooseToggle({ isChoosing, onToggle }: ChooseToggleProps) {
  return (
    <button className="toggle on-screen" type="button" aria-pressed={isChoosing} onClick={() => onToggle(!isChoosing)}>
      Choose by logo
    </button>
  )
}
