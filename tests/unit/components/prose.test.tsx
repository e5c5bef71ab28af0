// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ProseHtml } from '../../../src/components/ui/prose-html.tsx'
import { renderApp } from '../../support/render-app.tsx'

const FILES = { 'pages/imprint.md': '---\nlayout: page\ntitle: Imprint\n---\nBy us.\n' }

test('every prose page has an address, and an unknown one is not found', async () => {
  const prose = async (_: string, slug: string) =>
    slug === 'imprint' ? { slug, title: 'Imprint', html: '<p>By us.</p>' } : undefined
  await renderApp('/imprint/', FILES, { prose })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Imprint')
  expect(screen.getByText('By us.')).toBeDefined()
})

test('addresses of the site in a text are below the base', () => {
  vi.stubEnv('BASE_URL', '/sub/path/')
  const html =
    '<p><a href="/design/topics/cors">CORS</a> <a href="//elsewhere.example/">x</a> <img src="/media/a.png"></p>'
  const { container } = render(<ProseHtml className="prose" html={html} />)
  vi.unstubAllEnvs()
  expect(container.querySelector('a')?.getAttribute('href')).toBe('/sub/path/design/topics/cors')
  expect(container.querySelectorAll('a')[1]?.getAttribute('href')).toBe('//elsewhere.example/')
  expect(container.querySelector('img')?.getAttribute('src')).toBe('/sub/path/media/a.png')
})
