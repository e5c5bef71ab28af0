import { editUrl } from '../../site.ts'

/** The way to correct what a page says: its one content file. */
export function EditLink({ file }: { file: string }) {
  const url = editUrl(file)
  if (!url) return null
  return (
    <p className="edit">
      <a href={url}>Edit this page</a>
    </p>
  )
}
