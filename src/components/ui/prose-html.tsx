import { useMemo } from 'react'
import { trustedHtml } from '../../page/trusted-types.ts'

/**
 * A text of the content as HTML, which our own Markdown made without raw HTML. Addresses of this site stand in it without
 * the base that the site is served under.
 */
export function ProseHtml({ html, className }: { html: string; className: string }) {
  const trusted = useMemo(() => {
    const below = html.replace(/( (?:href|src)=")\/(?!\/)/g, `$1${import.meta.env.BASE_URL}`)
    return { __html: trustedHtml(below) }
  }, [html])
  return <div className={className} dangerouslySetInnerHTML={trusted} />
}
