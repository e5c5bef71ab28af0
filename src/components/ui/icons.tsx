/** A magnifying glass. */
export function SearchIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        d="M11 11l4 4M12.25 7a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0z"
      />
    </svg>
  )
}

/** The mark of the stylebook: a part between the corners of a drawing. */
export function BrandIcon() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path fill="none" stroke="currentColor" strokeWidth="1.5" d="M.75 7V.75H7M13 19.25h6.25V13" />
      <path fill="currentColor" d="M6 6h8v8H6z" />
    </svg>
  )
}

/** A topic among search results. */
export function TopicIcon() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path fill="none" stroke="currentColor" strokeWidth="1.25" d="M3 5V3h2M13 3h2v2M15 13v2h-2M5 15H3v-2M6 9h6" />
    </svg>
  )
}
