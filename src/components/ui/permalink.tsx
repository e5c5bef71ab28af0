import { useState } from 'react'

/** The `#` beside a name: a link to this very place, which is also put on the clipboard. */
export function Permalink({ id, name }: { id: string; name: string }) {
  const [copied, setCopied] = useState(false)

  async function copy() {
    const url = new URL(`#${id}`, location.href)
    // Where the clipboard is out of reach the link still leads to the place, and its address can be copied.
    await navigator.clipboard?.writeText(url.href).then(
      () => setCopied(true),
      () => {},
    )
  }

  return (
    <>
      <a
        className="anchor"
        href={`#${id}`}
        aria-label={`Copy the link to ${name}`}
        onClick={copy}
        onBlur={() => setCopied(false)}
      >
        #
      </a>
      <span className="copied" role="status">
        {copied && 'Link copied'}
      </span>
    </>
  )
}
