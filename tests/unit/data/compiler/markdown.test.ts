import { expect, test } from 'vitest'
import { renderMarkdown } from '../../../../src/data/compiler/markdown.ts'

test('renders paragraphs, emphasis and bare addresses', () => {
  expect(renderMarkdown('\nSee *this*: https://acme.example/\n')).toBe(
    '<p>See <em>this</em>: <a href="https://acme.example/">https://acme.example/</a></p>',
  )
})

test('lets no HTML and no script address through', () => {
  const html = renderMarkdown(
    '<script>alert(1)</script> <b onclick="x">b</b> [x](javascript:alert(1)) ![x](data:text/html,x)',
  )
  expect(html).not.toMatch(/<script|<b|href="javascript|src="data/)
})

test('gives nothing for nothing', () => {
  expect(renderMarkdown('\n\n')).toBe('')
})
