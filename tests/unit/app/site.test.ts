import { expect, test } from 'vitest'
import { editUrl, reportUrl } from '../../../src/app/site.ts'

test('a name with signs that an address reads otherwise can be edited', () => {
  expect(editUrl('guidelines/My Guideline (v2) #1?.md')).toBe(
    'https://example.com/edit/guidelines/My%20Guideline%20(v2)%20%231%3F.md',
  )
})

test('a report of a wrong link has page and link filled in, for hosts with the form and for others', () => {
  const url = new URL(reportUrl('/design/topics/cors', 'https://acme.example/?a=1&b=2#c') ?? '')
  expect(url.origin + url.pathname).toBe('https://example.com/stylebook/issues/new')
  expect(Object.fromEntries(url.searchParams)).toEqual({
    template: 'wrong-link.yml',
    title: 'Wrong link: /design/topics/cors',
    body: 'Page: /design/topics/cors\nLink: https://acme.example/?a=1&b=2#c',
    page: '/design/topics/cors',
    link: 'https://acme.example/?a=1&b=2#c',
  })
})
