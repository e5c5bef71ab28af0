import type { CompanyMark } from '../../data/model/catalogue.ts'
import { siteUrl } from './site-url.ts'

interface LogoProps {
  company: CompanyMark
  /** Edge in CSS pixels: 20 in rails, 26 in charts, 32 in lists, 40 in entries, 64 in a page's head. */
  size: number
  retired?: boolean
}

/** A company's mark, or the monogram made for it, beside its name. Always has a size, so that nothing jumps. */
export function Logo({ company, size, retired = false }: LogoProps) {
  return (
    <img
      className={retired ? 'logo is-retired' : 'logo'}
      src={siteUrl(company.logo)}
      alt=""
      width={size}
      height={size}
      loading="lazy"
      decoding="async"
    />
  )
}
