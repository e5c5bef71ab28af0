import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { guidelineFile, section, topicFile } from '../../../support/content.ts'
import { createRepository } from '../../../support/repository.ts'
import { runScript } from '../../../support/run-script.ts'
import { createWorkspace } from '../../../support/workspace.ts'

const PAGE = 'https://acme.example/guide'

/** What `--text` prints of a document whose sections are filed under topics or listed as covered. */
async function textOf(
  source: { dialect: string; files: string; options?: object },
  files: Record<string, string>,
  topics: Record<string, string[]>,
  covered: string[] = [],
) {
  const repository = createRepository()
  const commit = repository.commit('2026-01-01', files)
  const guideline_source = { repository: 'https://github.com/acme/guide', commit }
  const filed = Object.entries(topics).map(([id, anchors]) => [
    id,
    anchors.map((anchor) => section(`${PAGE}${anchor}`)),
  ])
  const listed = covered.map((anchor) => `2\t${anchor}\t${PAGE}${anchor}\tcovered-by-parent\n`)
  const { folder } = createWorkspace({
    ...Object.fromEntries(Object.keys(topics).map((id) => [`topics/${id}.md`, topicFile(id)])),
    'guidelines/acme.md': guidelineFile('acme', Object.fromEntries(filed), { guideline_source }),
    'review/acme.tsv': `depth\theading\turl\treason\n${listed.join('')}`,
    'sources.yaml': stringify([{ guideline: 'acme', address: PAGE, ...source }]),
  })
  const env = { STYLEBOOK_CONTENT: folder, STYLEBOOK_PUBLIC: folder }
  const { stdout, stderr } = await runScript('sources.ts', ['--from', repository.root, '--text', 'acme'], env)
  expect(stderr).toBe('')
  return stdout
}

/** The parts of a topic in a text, each without its place. */
function topicIn(text: string, topic: string): string {
  return text.split(/^(?=# )/m).find((part) => part.startsWith(`# ${topic}\n`)) ?? ''
}

test('a heading of the same depth that returns in the document is a label, and its text belongs to what it follows', async () => {
  const guide = `# Guide

## Lists

### Pages

### Rule

Page with an offset.

### Rationale

It is easy.

### Cursors

### Rule

Or with a cursor.

### Remarks

On both.`
  const covered = ['#rule', '#rationale', '#rule-1', '#remarks']
  const topics = { paging: ['#pages'], cursors: ['#cursors'] }
  // Rationale returns, too, and this one is nobody’s.
  const again = `${guide}\n\n## Sorting\n\n### Rationale\n\nOf sorting.\n`
  const text = await textOf({ dialect: 'github', files: 'guide.md' }, { 'guide.md': again }, topics, covered)
  expect(topicIn(text, 'paging')).toContain('#### Rule\n\nPage with an offset.\n\n#### Rationale\n\nIt is easy.')
  expect(topicIn(text, 'paging')).not.toContain('cursor.')
  expect(topicIn(text, 'cursors')).toContain('#### Rule\n\nOr with a cursor.')
  expect(topicIn(text, 'cursors')).not.toContain('easy')
  expect(text).not.toContain('Of sorting.')
})

test('the title of a file whose chapters stand beside it has the text of those that it covers', async () => {
  const guide = `# Breakers

Use one.

# Solution

In short.

## Discussion

At length.

# States

Three.

## Open

Fails.

# Links

None.`
  const topics = { robustness: ['#breakers'], states: ['#states'] }
  const text = await textOf({ dialect: 'github', files: 'guide.md' }, { 'guide.md': guide }, topics, [
    '#discussion',
    '#open',
  ])
  expect(topicIn(text, 'robustness')).toContain('Use one.\n\n## Solution\n\nIn short.\n\n### Discussion\n\nAt length.')
  expect(topicIn(text, 'robustness')).not.toMatch(/Three|Fails|None/)
  expect(topicIn(text, 'states')).toContain('Three.\n\n### Open\n\nFails.')
})

test('what follows a rule block belongs to the section the block stands in', async () => {
  const page = '<body><section data-include="rules.md"></section></body>'
  const rule = '<div class="rule" id="/nouns">\n<p class="rulelab">Use nouns</p>\n</div>'
  const rules = `## Names\n\nBefore.\n\n${rule}\n\nBehind.\n\n### Verbs\n\nNever.\n\n## Errors\n\nOthers.\n`
  const files = { 'index.html': page, 'rules.md': rules }
  const text = await textOf({ dialect: 'respec', files: 'index.html' }, files, {
    naming: ['#names'],
    nouns: ['#/nouns'],
  })
  expect(topicIn(text, 'naming')).toContain('Before.\n\n\nBehind.')
  expect(topicIn(text, 'naming')).toContain('#### Verbs\n\nNever.')
  expect(topicIn(text, 'naming')).not.toContain('Others')
  expect(topicIn(text, 'nouns')).not.toContain('Behind')
})

test('a carriage return alone ends a line, for the text of a section as for its place', async () => {
  const guide = '# Guide\n\nOne line.\rAnother line.\r\r\n## Lists\r\n\r\nPage with an offset.\n'
  const text = await textOf({ dialect: 'github', files: 'guide.md' }, { 'guide.md': guide }, { paging: ['#lists'] })
  expect(topicIn(text, 'paging')).toContain('Page with an offset.')
  expect(topicIn(text, 'paging')).not.toContain('Another line.')
})
