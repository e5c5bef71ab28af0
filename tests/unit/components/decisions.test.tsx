// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { guidelineFile, section, topicFile } from '../../support/content.ts'
import { renderApp } from '../../support/render-app.tsx'

const IDS = Array.from({ length: 45 }, (_, at) => `topic-${10 + at}`)

const FILES = {
  ...Object.fromEntries(
    IDS.map((id) => [
      `${id}.md`,
      topicFile(id, {
        topic_name: id,
        topic_question: `Which ${id}?`,
        topic_choice: 'one',
        topic_options: [
          { id: 'left', label: 'Left' },
          { id: 'right', label: 'Right' },
        ],
      }),
    ]),
  ),
  'zebra.md': guidelineFile(
    'zebra',
    {},
    {
      topics: IDS.map((id) => ({
        topic_id: id,
        references: [section(`https://zebra.example/#${id}`)],
        decision: [{ option: 'left', url: `https://zebra.example/#${id}` }],
      })),
    },
  ),
}

function questions(): string[] {
  return screen.getAllByRole('heading', { level: 2, name: /^Which/ }).map((heading) => heading.textContent ?? '')
}

test('a catalogue of many questions shows the first of them, and the others on request', async () => {
  const { user } = await renderApp('/design/decisions', FILES)
  expect(questions()).toHaveLength(40)
  expect(screen.getByText(/40 of 45 questions/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  expect(questions()).toHaveLength(45)
  const first = screen.getByRole('region', { name: 'Which topic-50?' })
  expect(document.activeElement).toBe(within(first).getByRole('link', { name: 'topic-50' }))
  expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull()
})

test('the address of a further question shows it', async () => {
  await renderApp('/design/decisions#topic-53', FILES)
  expect(await screen.findByRole('heading', { level: 2, name: 'Which topic-53?' })).toBeTruthy()
})
