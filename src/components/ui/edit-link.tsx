import { editUrl, reportUrl } from '../../app/site.ts'

/** The ways to correct what a page says: its one content file, and a word to those who keep it. */
export function EditLink({ file, page }: { file: string; page: string }) {
  const url = editUrl(file)
  const report = reportUrl(page)
  if (!url && !report) return null
  return (
    <p className="edit">
      {url && <a href={url}>Edit this page</a>} {report && <a href={report}>Report a wrong or dead link</a>}
    </p>
  )
}
