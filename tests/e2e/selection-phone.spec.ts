import { alive, expect, test } from './page.ts'
import { ADIDAS, chosen, strip, ZALANDO } from './selection.ts'

test('on a phone what stays on the screen of header, logos and selection is a tenth of it, and covers no place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const address = `guidelines=${ZALANDO},google-aip,${ADIDAS}&others=shown`
  for (const [path, count] of [
    ['/design/topics/collection-pagination', 0],
    [`/design/decisions?${address}`, 3],
    [`/design/topics/collection-pagination?${address}`, 3],
    [`/design/standards/rfc-9457?${address}`, 3],
  ] as const) {
    await page.goto(path)
    await alive(page)
    await expect(chosen(page)).toHaveCount(count)
    await page.evaluate(() => scrollTo(0, 2000))
    const staying = [
      page.getByRole('banner'),
      page.getByRole('navigation', { name: 'Site' }),
      page.getByRole('form', { name: 'Filter by company' }),
      strip(page),
    ]
    const heights = await Promise.all(
      staying.map((part) =>
        part.evaluateAll((elements) =>
          elements.reduce((sum, element) => {
            const { top, bottom } = element.getBoundingClientRect()
            return sum + Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0))
          }, 0),
        ),
      ),
    )
    expect(heights.reduce((sum, height) => sum + height)).toBeLessThanOrEqual(84.4)
  }
  const zalando = page.getByRole('article', { name: 'Zalando' }).getByRole('heading')
  await strip(page)
    .getByRole('link', { name: /^Zalando/ })
    .click()
  await expect(zalando).toBeInViewport()
  const box = await zalando.boundingBox()
  expect(
    await zalando.evaluate(
      (heading, { x, y }) => heading.contains(document.elementFromPoint(x + 8, y + 8)),
      box ?? { x: 0, y: 0 },
    ),
  ).toBe(true)
})
