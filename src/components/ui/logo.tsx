import type { CompanyMark } from '../../data/model/catalogue.ts'
import { siteUrl } from './site-url.ts'

interface LogoProps {
  company: CompanyMark
  /** Edge in CSS pixels: 20 in rails, 26 in charts, 32 in lists, 40 in entries, 64 in a page's head. */
  size: number
  retired?: boolean
}

/**
 * A company's mark, or the monogram made for it, beside its name. Always has a size, so that nothing jumps. Most are symbols
 * of one file for all of them, so that a page does not ask for each; browsers share such a file, while of one picture with
 * many fragments in `<img>` some load as many copies.
 */
export function Logo({ company: { id, logo, sprite }, size, retired = false }: LogoProps) {
  const className = retired ? 'logo is-retired' : 'logo'
  if (sprite !== undefined) {
    return (
      <svg className={className} width={size} height={size} aria-hidden="true">
        <use href={siteUrl(`/assets/${sprite}.svg#${id}`)} />
      </svg>
    )
  }
  return (
    <img className={className} src={siteUrl(logo)} alt="" width={size} height={size} loading="lazy" decoding="async" />
  )
}
