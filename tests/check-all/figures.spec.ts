import type { DataFile } from '../../src/data/model/data-file.ts'
import type { DecisionsPage } from '../../src/data/model/decisions.ts'
import { expect, test } from '../e2e/page.ts'

test('every question shows the figures of the data, on the page of all decisions and on its topic', async ({
  page,
  request,
}) => {
  test.setTimeout(1_800_000)
  const { content } = (await (await request.get('/data/decisions.json')).json()) as DataFile<DecisionsPage>
  for (const { topic, question, options } of content.questions) {
    for (const path of ['/design/decisions', `/design/topics/${topic.id}`]) {
      if (new URL(page.url(), 'http://localhost').pathname !== path) await page.goto(path)
      const chart = page.getByRole('region', { name: question, exact: true })
      for (const { label, takers } of options.filter((option) => option.takers.length > 0)) {
        const cells = chart.getByRole('list', { name: label, exact: true }).getByRole('link')
        await expect(cells, `${topic.id}: ${label}`).toHaveCount(takers.length)
      }
    }
  }
})
