// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'

// As a build defines them where nobody said where the project lives.
vi.stubEnv('STYLEBOOK_REPOSITORY', '')
vi.stubEnv('STYLEBOOK_EDIT', '')

afterEach(cleanup)

test('without a repository there are no links to edit, report, suggest and contribute', async () => {
  vi.resetModules()
  const site = await import('../../../src/app/site.ts')
  expect(site.contributeUrl).toBeUndefined()
  expect(site.suggestUrl('Topic: cors')).toBeUndefined()
  expect(site.reportUrl('/design/topics/cors')).toBeUndefined()
  const { EditLink } = await import('../../../src/components/ui/edit-link.tsx')
  const { container } = render(<EditLink file="topics/cors.md" page="/design/topics/cors" />)
  expect(container.innerHTML).toBe('')
})
