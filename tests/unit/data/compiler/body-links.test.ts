import { expect, test } from 'vitest'
import { compileFiles, found } from '../../../support/compile.ts'
import { contentFile, guidelineFile, section, topicFile } from '../../../support/content.ts'
import { published, sourceOf } from '../../../support/data-files.ts'

const BODY = `[a page](../guidelines/acme.md), [a part](../guidelines/acme.md#sections), [itself](cors.md),
[a path](/design/guidelines/acme?level=must), [prose](../pages/imprint.md), [the old one](/old/),
[a note](https://acme.example/a.md) and ![a picture](/media/logos/acme.svg "Acme").

[by name][p]

[p]: ../guidelines/acme.md
`

const files = {
  'topics/cors.md': topicFile('cors', {}, BODY),
  'guidelines/acme.md': guidelineFile('acme', { cors: [section('https://acme.example/#c')] }),
  'pages/imprint.md': contentFile(
    { layout: 'page', title: 'Imprint', redirect_from: ['/old'] },
    '[CORS](../topics/cors.md)',
  ),
  'public/media/logos/acme.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
}

test('links to content files lead to their pages', () => {
  const compilation = compileFiles(files)
  expect(found(compilation)).toEqual([])
  const html = compilation.catalogue.topics[0]?.introduction ?? ''
  expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target]) => target)).toEqual([
    '/design/guidelines/acme',
    '/design/guidelines/acme#sections',
    '/design/topics/cors',
    '/design/guidelines/acme?level=must',
    '/imprint/',
    '/old/',
    'https://acme.example/a.md',
    '/media/logos/acme.svg',
    '/design/guidelines/acme',
  ])
})

test('the Markdown of a site below a path leads to the same pages', () => {
  const source = sourceOf(compileFiles(files), { base: '/sub/path/', origin: 'https://stylebook.example' })
  const twin = published(source)('/design/topics/cors.md')
  expect(twin).toContain('[a page](https://stylebook.example/sub/path/design/guidelines/acme)')
  expect(twin).toContain('[p]: https://stylebook.example/sub/path/design/guidelines/acme')
  expect(twin).toContain('![a picture](https://stylebook.example/sub/path/media/logos/acme.svg "Acme")')
  expect(twin).toContain('[a note](https://acme.example/a.md)')
  expect(published(source)('/imprint.md')).toContain('(https://stylebook.example/sub/path/design/topics/cors)')
})

test('what a file with mistakes may define is not missed', () => {
  const broken = contentFile({ layout: 'topic', topic_id: 'errors', topic_categry: 'x' })
  const page = contentFile({ layout: 'page', title: 'Imprint' }, '[errors](/design/topics/errors)')
  const { problems } = compileFiles({ ...files, 'topics/errors.md': broken, 'pages/other.md': page })
  expect(problems.filter(({ code }) => code === 'unresolved-link')).toEqual([])
})
