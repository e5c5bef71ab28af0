// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CheckedAgainst } from '../../../src/components/guideline/checked-against.tsx'

const source = { repository: 'https://github.com/acme/guide', commit: '0123456789', checkedDate: '2026-01-02' }

test('says what a guideline was last compared with, and on which day', () => {
  const { container, getByRole } = render(<CheckedAgainst source={source} />)
  expect(container.textContent?.replace(/\s/g, ' ')).toBe('acme/guide@0123456 on 2 Jan 2026')
  expect(getByRole('link').getAttribute('href')).toBe('https://github.com/acme/guide/tree/0123456789')
})

test('says what it means that the document has changed since', () => {
  const { container } = render(<CheckedAgainst source={{ ...source, changedSince: '2026-02-03' }} />)
  expect(container.textContent?.replace(/\s/g, ' ')).toContain(
    '. It has changed since, on 3 Feb 2026: sections may be worded differently by now, or stand elsewhere.',
  )
})

test('says that a guideline whose source is not known was not checked', () => {
  const { container } = render(<CheckedAgainst source={undefined} />)
  expect(container.textContent).toBe('Not checked: no repository of the document is recorded')
})
