import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { alive, expect, test } from './page.ts'

interface Guideline {
  guideline_id: string
  topics?: { topic_id: string; decision?: { option: string }[] }[]
}

interface Topic {
  topic_id: string
  topic_question?: string
  topic_options?: { id: string; label: string }[]
}

/** The front matter of every file of a content folder, read without the compiler. */
function frontMatters<T>(folder: string): T[] {
  const path = join('content', folder)
  return readdirSync(path).map((name) => parse(readFileSync(join(path, name), 'utf8').split(/^---$/m)[1] ?? '') as T)
}

const guidelines = frontMatters<Guideline>('guidelines')
const topics = frontMatters<Topic>('topics').filter(({ topic_question }) => topic_question)

/** How many guidelines take an option, and how many take any option of the topic. */
function taken(topicId: string, option?: string): number {
  return guidelines.filter((guideline) =>
    guideline.topics?.some(
      ({ topic_id, decision = [] }) =>
        topic_id === topicId &&
        (option === undefined ? decision.length > 0 : decision.some((one) => one.option === option)),
    ),
  ).length
}

test('the figures of all decisions are those of the content files', async ({ page }) => {
  await page.goto('/design/decisions')
  let compared = 0
  for (const { topic_id, topic_options = [] } of topics) {
    const positions = taken(topic_id)
    if (positions === 0) continue
    const section = page.locator(`section#${topic_id}`)
    await expect(section.locator('.agreement')).toContainText(`${positions} position`)
    for (const { id, label } of topic_options) {
      const count = taken(topic_id, id)
      const row = section.locator('.option').filter({ has: page.getByText(label, { exact: true }) })
      if (count === 0) {
        await expect(row).toHaveCount(0)
        continue
      }
      await expect(row.locator('.n').first()).toHaveText(`${count}${Math.round((100 * count) / positions)}\u00a0%`)
      await expect(row.locator('.cells > li')).toHaveCount(count)
      compared += 1
    }
  }
  expect(compared).toBeGreaterThan(50)
})

test('the figures of a topic are those of the content files', async ({ page }) => {
  for (const { topic_id, topic_options = [] } of topics.filter(({ topic_id }) => taken(topic_id) > 0).slice(0, 12)) {
    await page.goto(`/design/topics/${topic_id}`)
    for (const { id, label } of topic_options.filter((option) => taken(topic_id, option.id) > 0)) {
      const row = page.locator('.option').filter({ has: page.getByText(label, { exact: true }) })
      await expect(row.locator('.cells > li'), `${topic_id} ${id}`).toHaveCount(taken(topic_id, id))
    }
  }
})

test('each logo of a chart leads to a section of its guideline', async ({ page }) => {
  await page.goto('/design/topics/naming-property')
  for (const cell of (await page.locator('.cells a').all()).slice(0, 20)) {
    const href = await cell.getAttribute('href')
    await expect(page.locator(`.refs a[href="${href}"]`).first()).toBeAttached()
  }
})

test('a guideline is followed through the questions, and filters keep their address', async ({ page }) => {
  await page.goto('/design/decisions')
  await alive(page)
  await page.getByLabel('Follow', { exact: true }).selectOption('zalando-restful-api-guidelines')
  await expect(page).toHaveURL(/\?follow=zalando-restful-api-guidelines$/)
  await expect(
    page.getByRole('status').filter({ hasText: /With the largest group in \d+ of \d+ questions/ }),
  ).toBeVisible()
  await expect(page.locator('.is-followed').first()).toBeVisible()
  await page.getByLabel('Published by').selectOption('government')
  await expect(page).toHaveURL(/sector=government/)
  await expect(page.locator('.cells a[title^="Zalando:"]')).toHaveCount(0)
})

test('the filters of a topic apply to its chart', async ({ page }) => {
  await page.goto('/design/topics/collection-pagination')
  await alive(page)
  const before = await page.locator('.cells > li').count()
  await page.getByLabel('Published by').selectOption('government')
  await expect.poll(() => page.locator('.cells > li').count()).toBeLessThan(before)
  await expect(page).toHaveURL(/\?sector=government$/)
})

test('a guideline says where it stands', async ({ page }) => {
  await page.goto('/design/guidelines/zalando-restful-api-guidelines')
  const decisions = page.getByRole('region', { name: 'Decisions' })
  await expect(decisions.getByText(/^With the majority/).first()).toBeVisible()
  await expect(decisions.getByText(/^Differs: /).first()).toBeVisible()
})

test('all decisions read in full without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/design/decisions')
  await expect(page.getByRole('heading', { level: 2 })).not.toHaveCount(0)
  await expect(page.locator('.cells a').first()).toBeVisible()
  await context.close()
})

test('Back from a topic leads to the question that was left', async ({ page }) => {
  await page.goto('/design/decisions')
  await alive(page)
  const last = page.getByRole('region').last()
  await last.scrollIntoViewIfNeeded()
  await last.evaluate((question) => question.scrollIntoView({ block: 'center' }))
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(3000)
  await last.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Decisions')
  await page.goBack()
  await expect(last).toBeInViewport()
})
