import { describe, expect, test } from 'vitest'
import { askForMissing } from '../../../scripts/new-content/ask.ts'
import { fieldsOf } from '../../../scripts/new-content/fields.ts'

describe('the questions on a terminal', () => {
  /** Answers questions by flag, in turn when a field is asked for again, and notes what was asked and said. */
  function createDialogue(answers: Record<string, string[]>) {
    const said: string[] = []
    const asked: string[] = []
    return {
      said,
      asked,
      ask: async (question: string) => {
        const flag = question.split(':')[0] ?? ''
        asked.push(flag)
        return answers[flag]?.shift() ?? ''
      },
      say: (line: string) => void said.push(line),
      suggest: ({ flag }: { flag: string }) => (flag === 'id' ? 'derived' : undefined),
      faults: ({ flag }: { flag: string }, given: ReadonlyMap<string, readonly string[]>) =>
        flag === 'url' && given.get('url')?.[0] !== 'https://acme.example' ? ['It should be an address.'] : [],
    }
  }

  test('are put for what is missing, again after a mistake, and Enter takes what is proposed', async () => {
    const dialogue = createDialogue({
      company: ['', 'Acme'],
      url: ['acme', 'https://acme.example'],
      scope: ['REST, events'],
    })
    const given = new Map([['title', ['Guide']]])
    const answers = await askForMissing(fieldsOf('guideline'), given, dialogue)
    expect(Object.fromEntries(answers)).toEqual({
      title: ['Guide'],
      company: ['Acme'],
      url: ['https://acme.example'],
      id: ['derived'],
      scope: ['REST', 'events'],
    })
    expect(dialogue.asked.slice(0, 6)).toEqual(['company', 'company', 'url', 'url', 'id', 'type'])
    expect(dialogue.said).toContain('It is required.')
    expect(dialogue.said).toContain('It should be an address.')
  })

  test('leave out what would say nothing without another', async () => {
    const none = createDialogue({ company: ['A'], title: ['B'], url: ['https://acme.example'] })
    await askForMissing(fieldsOf('guideline'), new Map(), none)
    expect(none.asked).toContain('source-repository')
    expect(none.asked).not.toContain('source-commit')
  })
})
