import { expect, test } from 'vitest'
import { compileFiles, found } from '../../../../support/compile.ts'
import { guidelineFile, section, topicFile } from '../../../../support/content.ts'

const filed = (id: string) => ({ cors: [section(`https://${id}.example/#cors`)] })

test('a guideline names what it is based on, and that names it, with how much both have in common', () => {
  const { catalogue } = compileFiles({
    'topics/cors.md': topicFile('cors'),
    'topics/paging.md': topicFile('paging'),
    'guidelines/base.md': guidelineFile('base', {
      ...filed('base'),
      paging: [section('https://base.example/#paging')],
    }),
    'guidelines/fork.md': guidelineFile('fork', filed('fork'), { guideline_basedOn: ['base'] }),
  })
  const [base, fork] = catalogue.guidelines
  expect(fork?.basedOn.map(({ id }) => id)).toEqual(['base'])
  expect(fork?.basisOf).toEqual([])
  expect(base?.basisOf.map(({ id }) => id)).toEqual(['fork'])
  expect(base?.alike.map(({ id, share }) => [id, share])).toEqual([['fork', 0.5]])
})

test('what a guideline is said to be based on has to be there', () => {
  const compilation = compileFiles({
    'topics/cors.md': topicFile('cors'),
    'guidelines/fork.md': guidelineFile('fork', filed('fork'), { guideline_basedOn: ['fork', 'bases'] }),
  })
  expect(found(compilation)).toEqual(['unknown-guideline guidelines/fork.md:14:5'])
})
