interface DownloadButtonProps {
  label: string
  /** The file's name. */
  name: string
  /** What stands in it. */
  text: () => string
}

/** Saves a text that was made in the browser as a file. */
export function DownloadButton({ label, name, text }: DownloadButtonProps) {
  function download() {
    const url = URL.createObjectURL(new Blob([text()], { type: 'text/plain' }))
    const link = Object.assign(document.createElement('a'), { href: url, download: name })
    link.click()
    // The browser has begun to read it by the next task.
    setTimeout(() => URL.revokeObjectURL(url))
  }

  return (
    <button className="button" type="button" onClick={download}>
      {label}
    </button>
  )
}
