import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { inForce, readRfcIndex } from '../../../../scripts/sources/standards/rfc-index.ts'
import type { StandardDocument } from '../../../../src/data/model/standards.ts'
import { found } from '../../../support/compile.ts'
import { compile } from '../../../../src/data/compiler/compile.ts'
import { guidelineFile, section, topicFile } from '../../../support/content.ts'
import { createRepository } from '../../../support/repository.ts'
import { runScript } from '../../../support/run-script.ts'
import { createWorkspace } from '../../../support/workspace.ts'

const PAGE = 'https://github.com/acme/guide/blob/main/README.md'

const INDEX = `
                             RFC INDEX
                           -------------

CREATED ON: 01/02/2026.

2616 Hypertext Transfer Protocol -- HTTP/1.1. R. Fielding, J. Gettys,
     J. Mogul. June 1999. (Format: TXT, PS, PDF, HTML) (Obsoletes
     RFC2068) (Obsoleted by RFC7230, RFC7231) (Status: DRAFT STANDARD)

2324 Hyper Text Coffee Pot Control Protocol (HTCPCP/1.0). L. Masinter. 1
     April 1998. (Format: TXT, HTML) (Status: INFORMATIONAL)

2850 Charter of the Internet Architecture Board (IAB). Internet
     Architecture Board, B. Carpenter, Ed.. May 2000. (Format: TXT)

7230 Hypertext Transfer Protocol (HTTP/1.1): Message Syntax and Routing.
     R. Fielding, Ed., J. Reschke, Ed.. June 2014. (Obsoleted by RFC9110,
     RFC9112) (Status: PROPOSED STANDARD)

7231 Not Issued.

7807 Problem Details for HTTP APIs. M. Nottingham, E. Wilde. March 2016.
     (Format: TXT, HTML) (Obsoleted by RFC9457) (Status: PROPOSED STANDARD)

9110 HTTP Semantics. R. Fielding, Ed., M. Nottingham, Ed., J. Reschke,
     Ed.. June 2022. (Format: HTML, TXT) (Status: INTERNET STANDARD)

9457 Problem Details for HTTP APIs. M. Nottingham, E. Wilde, S. Dalal.
     July 2023. (Format: HTML, TXT) (Status: PROPOSED STANDARD)
`

const ROWS: StandardDocument[] = [
  { id: 'iso-8601', number: 'ISO 8601', title: 'Date and time', url: 'https://www.iso.org/iso-8601.html' },
  {
    id: 'openapi',
    number: 'OpenAPI',
    title: 'OpenAPI Specification',
    url: 'https://spec.openapis.org/oas/latest.html',
    names: ['OAS 3'],
    addresses: ['https://spec.openapis.org/', 'https://swagger.io/specification/'],
  },
]

const GUIDE = `# Guide

## Errors

Answer as RFC-7807 says, or its successor [Problem Details][pd]. As [a page](https://tools.ietf.org/html/rfc2616#section-10)
tells, 404 stands for what is not there. See [RFC 2616](https://www.rfc-editor.org/rfc/rfc2324) as well.

## Dates (ISO 8601)

Write \`iso8601\`, and ISO-3166-1 alpha-2 for countries.

\`\`\`yaml
openapi: 3.1.0 # RFC 9110
\`\`\`

## Description

Describe the API in [OAS 3](https://swagger.io/specification/#info-object).

## History

In 2014 we took RFC 9110.

[pd]: https://www.rfc-editor.org/rfc/rfc9457.html
`

function content(commit: string) {
  const guideline = guidelineFile(
    'acme',
    { errors: [section(`${PAGE}#errors`)], dates: [section(`${PAGE}#dates-iso-8601`)] },
    { guideline_source: { repository: 'https://github.com/acme/guide', commit }, guideline_url: PAGE },
  )
  return createWorkspace({
    'topics/errors.md': topicFile('errors'),
    'topics/dates.md': topicFile('dates'),
    // Written by a person: the comment and the quotes stay.
    'guidelines/acme.md': guideline.replace(/\n---\n$/, '\nsort: "acme" # as ever\n---\n'),
    'review/acme.tsv': `depth\theading\turl\treason\n2\tHistory\t${PAGE}#history\tchangelog\n`,
    'sources.yaml': stringify([
      {
        guideline: 'acme',
        dialect: 'github',
        files: 'README.md',
        address: 'https://github.com/acme/guide/blob/main/{path}',
      },
    ]),
    'standards.yaml': stringify(ROWS),
    'rfc-index.txt': INDEX,
  })
}

test('--standards enters who names what, and the RFCs in force; a second run changes nothing', async () => {
  const repository = createRepository()
  const commit = repository.commit('2026-01-01', { 'README.md': GUIDE })
  const { folder } = content(commit)
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const before = read('guidelines/acme.md')
  const run = () =>
    runScript('sources.ts', ['--from', repository.root, '--standards', '--rfc-index', join(folder, 'rfc-index.txt')], {
      STYLEBOOK_CONTENT: folder,
      STYLEBOOK_PUBLIC: folder,
    })

  const { stdout, status } = await run()
  expect(stdout).toBe('acme: 5 standards, named in 3 sections\nno row in standards.yaml: ISO 3166-1 (acme)\n')
  expect(status).toBe(0)
  const written = read('guidelines/acme.md')
  expect(parse(written.split('---\n')[1] ?? '').standards).toEqual([
    { standard: 'iso-8601', url: `${PAGE}#dates-iso-8601` },
    { standard: 'openapi', url: `${PAGE}#description`, name: 'Description' },
    { standard: 'rfc-2616', url: `${PAGE}#errors` },
    { standard: 'rfc-7807', url: `${PAGE}#errors` },
    { standard: 'rfc-9457', url: `${PAGE}#errors` },
  ])
  expect(written.replace(/standards:\n(?: .*\n)+/, '')).toBe(before)
  expect(written.indexOf('standards:')).toBeLessThan(written.indexOf('sort: "acme" # as ever'))
  expect(parse(read('standards.yaml'))).toEqual([
    ...ROWS,
    {
      id: 'rfc-2616',
      number: 'RFC 2616',
      title: 'Hypertext Transfer Protocol -- HTTP/1.1',
      url: 'https://www.rfc-editor.org/rfc/rfc2616',
      replacedBy: 'rfc-9110',
    },
    {
      id: 'rfc-7807',
      number: 'RFC 7807',
      title: 'Problem Details for HTTP APIs',
      url: 'https://www.rfc-editor.org/rfc/rfc7807',
      replacedBy: 'rfc-9457',
    },
    { id: 'rfc-9110', number: 'RFC 9110', title: 'HTTP Semantics', url: 'https://www.rfc-editor.org/rfc/rfc9110' },
    {
      id: 'rfc-9457',
      number: 'RFC 9457',
      title: 'Problem Details for HTTP APIs',
      url: 'https://www.rfc-editor.org/rfc/rfc9457',
    },
  ])
  expect(
    found(compile({ contentFolder: folder, publicFolder: folder })).filter((line) => /standard|section/.test(line)),
  ).toEqual([])

  const standards = read('standards.yaml')
  await run()
  expect([read('guidelines/acme.md'), read('standards.yaml')]).toEqual([written, standards])
})

test('the field goes when nothing is named any more', async () => {
  const repository = createRepository()
  repository.commit('2026-01-01', { 'README.md': GUIDE })
  const commit = repository.commit('2026-02-01', { 'README.md': '# Guide\n\n## Errors\n\nAnswer.\n' })
  const { folder, write } = content(commit)
  const path = join(folder, 'guidelines/acme.md')
  const without = readFileSync(path, 'utf8')
  write({
    'guidelines/acme.md': without.replace('sort:', `standards:\n- {standard: iso-8601, url: '${PAGE}#errors'}\nsort:`),
  })
  await runScript('sources.ts', ['--from', repository.root, '--standards'], {
    STYLEBOOK_CONTENT: folder,
    STYLEBOOK_PUBLIC: folder,
  })
  expect(readFileSync(path, 'utf8')).toBe(without)
})

test('a standards.yaml with mistakes is not written over', async () => {
  const repository = createRepository()
  const { folder, write } = content(repository.commit('2026-01-01', { 'README.md': GUIDE }))
  write({ 'standards.yaml': '- id: rfc-9457\n' })
  const { stderr, status } = await runScript('sources.ts', ['--from', repository.root, '--standards'], {
    STYLEBOOK_CONTENT: folder,
    STYLEBOOK_PUBLIC: folder,
  })
  expect(stderr).toContain('standards.yaml has mistakes')
  expect(status).toBe(1)
  expect(readFileSync(join(folder, 'standards.yaml'), 'utf8')).toBe('- id: rfc-9457\n')
})

test('the RFC index gives titles and, over all successors, what is in force', () => {
  const index = readRfcIndex(INDEX)
  expect(index.get(2616)?.title).toBe('Hypertext Transfer Protocol -- HTTP/1.1')
  expect(index.get(2324)?.title).toBe('Hyper Text Coffee Pot Control Protocol (HTCPCP/1.0)')
  expect(index.get(2850)?.title).toBe('Charter of the Internet Architecture Board (IAB)')
  expect(index.has(7231)).toBe(false)
  expect([2616, 7807, 9457].map((number) => inForce(number, index))).toEqual([9110, 9457, 9457])
  expect(() => readRfcIndex('404 not found')).toThrow('no RFC index')
})
