import type { CompanyMark } from '../../data/model/catalogue.ts'
import { siteUrl } from './site-url.ts'

interface LogoProps {
  company: CompanyMark
  /** Edge in CSS pixels: 20 in rails, 26 in charts, 32 in lists, 40 in entries, 64 in a page's head. */
  size: number
  retired?: boolean
  /** True where no name stands beside the logo. */
  alone?: boolean
}

/** A company's mark, or the monogram made for it. Always has a size, so that nothing jumps. */
export function Logo({ company, size, retired = false, alone = false }: LogoProps) {
  return (
    <img
      className={retired ? 'logo is-retired' : 'logo'}
      src={siteUrl(company.logo)}
      alt={alone ? company.name : ''}
      width={size}
      height={size}
      loading="lazy"
      decoding="async"
    />
  )
}
