/** What stands in a page's place while it loads; the router shows it after 300 ms only. */
export function Loading() {
  return (
    <div className="wrap blank" role="status">
      <span className="hidden">Loading</span>
      <i />
      <i />
      <i />
    </div>
  )
}
