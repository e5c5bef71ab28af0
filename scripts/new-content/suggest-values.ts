import type { Linked } from '../../src/data/compiler/link.ts'
import { slugOf } from '../../src/data/compiler/slug.ts'
import type { Layout } from './fields.ts'
import type { Answers } from './new-file.ts'

/** The value of a field that follows from what is known already; undefined where none does. */
export function suggestValue(layout: Layout, flag: string, answers: Answers, linked: Linked): string | undefined {
  const given = (name: string) => answers.get(name)?.at(-1) ?? ''
  if (layout === 'topic') return flag === 'id' ? idOf(given('name')) : undefined
  const company = linked.companies.find(({ id }) => id === slugOf(given('company')))
  switch (flag) {
    case 'id':
      return guidelineId(given('company'), given('title'))
    case 'type':
      return typeOf(given('url'))
    // The guidelines of one company say the same about it.
    case 'company-url':
      return company?.url
    case 'company-logo-url':
      return company?.logo ?? logoOf(given('company'))
    default:
      return undefined
  }
}

/** `zalando-restful-api-guidelines` of Zalando's “RESTful API Guidelines”, and of its “Zalando RESTful API Guidelines”. */
function guidelineId(company: string, title: string): string | undefined {
  const [publisher, document] = [idOf(company), idOf(title)]
  if (publisher === undefined || document === undefined) return undefined
  return `${document}-`.startsWith(`${publisher}-`) ? document : idOf(`${company} ${title}`)
}

/** Undefined for a text without letters and digits. */
function idOf(text: string): string | undefined {
  return slugOf(text) || undefined
}

function typeOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { hostname, pathname } = new URL(url)
  if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf'
  if (hostname === 'github.com') return 'github'
  return hostname.endsWith('.gitbook.io') ? 'gitbook' : 'website'
}

function logoOf(company: string): string | undefined {
  const id = idOf(company)
  return id && `/media/logos/${id}.svg`
}
