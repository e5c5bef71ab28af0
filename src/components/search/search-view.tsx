export interface SearchFilter {
  q?: string | undefined
  kind?: 'topic' | 'guideline' | 'reference' | undefined
  company?: string[] | undefined
  category?: string[] | undefined
  level?: string[] | undefined
}
export function SearchView(_: { filter: SearchFilter; onFilter: (change: SearchFilter) => void }) {
  return <h1>Search</h1>
}
