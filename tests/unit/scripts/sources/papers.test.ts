import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { guidelineFile, section, topicFile } from '../../../support/content.ts'
import { createRepository } from '../../../support/repository.ts'
import { runScript } from '../../../support/run-script.ts'
import { createWorkspace } from '../../../support/workspace.ts'

const PAGE = 'https://github.com/acme/guide/blob/main/README.md'

const GUIDE = `# Guide

Read this first.

## Paging

Page.

### Cursors

Use cursors.

#### Age

A day.

### Offsets

Or offsets.

<a name="most">:no_entry:</a> **DO NOT** skip far. It is slow.

### Totals

Count.
`

const SOURCE = {
  guideline: 'acme',
  dialect: 'github',
  files: 'README.md',
  address: 'https://github.com/acme/guide/blob/main/{path}',
  options: { ruleAnchors: true },
}

async function papers(paper: string, id: string, guide = GUIDE) {
  const repository = createRepository()
  const commit = repository.commit('2026-01-01', { 'README.md': guide })
  const guideline_source = { repository: 'https://github.com/acme/guide', commit }
  const topics = {
    paging: [section(`${PAGE}#paging`), section(`${PAGE}#cursors`), section(`${PAGE}#gone`)],
    totals: [section(`${PAGE}#totals`)],
  }
  const { folder } = createWorkspace({
    'topics/paging.md': topicFile('paging'),
    'topics/totals.md': topicFile('totals'),
    'guidelines/acme.md': guidelineFile('acme', topics, { guideline_source }),
    'guidelines/bare.md': guidelineFile('bare', { paging: [section('https://bare.example/#paging')] }),
    'review/acme.tsv': `depth\theading\turl\treason\n1\tGuide\t${PAGE}#guide\tabout-the-document\n`,
    'sources.yaml': stringify([SOURCE, { ...SOURCE, guideline: 'bare' }]),
  })
  const env = { STYLEBOOK_CONTENT: folder, STYLEBOOK_PUBLIC: folder }
  return runScript('sources.ts', ['--from', repository.root, paper, id], env)
}

test('--text prints the text of sections by topic, and marks what is filed by itself', async () => {
  const { stdout, status } = await papers('--text', 'acme')
  expect(stdout).toBe(`# paging

## ${PAGE}#gone

*This section is not in the document.*

## Paging

${PAGE}#paging  
README.md:5-25

Page.

#### Cursors

*Filed by itself: paging. README.md:9*

#### Offsets

Or offsets.

###### (must) DO NOT skip far

${PAGE}#most

<a name="most">:no_entry:</a> **DO NOT** skip far. It is slow.

#### Totals

*Filed by itself: totals. README.md:23*

## Cursors

${PAGE}#cursors  
README.md:9-16

Use cursors.

##### Age

A day.

# totals

## Totals

${PAGE}#totals  
README.md:23-25

Count.

`)
  expect(status).toBe(0)
})

test('of two sections with one address --text prints the first, which a browser opens', async () => {
  const guide = `${GUIDE}\n<a name="cursors">:no_entry:</a> **DO NOT** count twice.\n`
  const { stdout } = await papers('--text', 'acme', guide)
  expect(stdout).toContain(`## Cursors\n\n${PAGE}#cursors  \nREADME.md:9-16\n\nUse cursors.`)
})

test('--outline prints all headings with what each is filed under, and where it is', async () => {
  const { stdout, status } = await papers('--outline', 'acme')
  expect(stdout).toBe(`# Guide  [about-the-document]  ${PAGE}#guide  README.md:1
  ## Paging  [paging]  ${PAGE}#paging  README.md:5
    ### Cursors  [paging]  ${PAGE}#cursors  README.md:9
      #### Age  [neither filed nor listed]  ${PAGE}#age  README.md:13
    ### Offsets  [neither filed nor listed]  ${PAGE}#offsets  README.md:17
            - (must) DO NOT skip far  [not filed by itself]  ${PAGE}#most  README.md:21
    ### Totals  [totals]  ${PAGE}#totals  README.md:23
`)
  expect(status).toBe(0)
})

test.each(['--text', '--outline'])('%s says of a guideline without a source that it has none', async (paper) => {
  const { stdout, stderr, status } = await papers(paper, 'bare')
  expect(stdout).toBe('')
  expect(stderr).toContain('bare: its file lacks guideline_source with repository and commit')
  expect(status).toBe(1)
})

test('a guideline without a row in sources.yaml is told, with the nearest', async () => {
  const { stderr, status } = await papers('--text', 'acne')
  expect(stderr).toContain('sources.yaml has no row for acne. Did you mean acme?')
  expect(status).toBe(1)
})
