import { expect, test } from 'vitest'
import { csv } from '../../../../src/data/formats/csv.ts'
import { published, sourceOf } from '../../../support/data-files.ts'

test('cells with separators or quotes are quoted, lines end in CR LF', () => {
  expect(
    csv(
      ['a', 'b'],
      [
        ['1, 2', 'say "hi"'],
        [undefined, 'two\r\n  lines'],
      ],
    ),
  ).toBe('a,b\r\n"1, 2","say ""hi"""\r\n,two lines\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
  '%j is not computed by a spreadsheet',
  (value) => {
    expect(csv(['a'], [[value]])).toBe(`a\r\n'${value.replace('\r', ' ')}\r\n`)
  },
)

test('references are a table with a line for each section under a topic', () => {
  expect(published(sourceOf())('/references.csv').split('\r\n')).toEqual([
    'topic_id,topic_name,topic_category,guideline_id,guideline_title,company,name,url,level,document,quote,language,former_url,listed,rules',
    'collection-pagination,Pagination,Collection Resources,acme-api-guide,Acme API Guide,Acme,SHOULD use cursors,https://acme.example/guide#cursors,should,Collections,Cursors stay valid while items come and go.,,https://acme.example/old-guide#cursors,,Spectral acme-cursors',
    'collection-pagination,Pagination,Collection Resources,acme-api-guide,Acme API Guide,Acme,Seitenweise mit Versatz,https://acme.example/guide#offsets,,,,de,,,',
    'collection-pagination,Pagination,Collection Resources,acme-api-guide-1,Acme API Guide 1,Acme,Paging,https://acme.example/guide/1#paging,,,,,,,',
    'collection-sorting,Sorting,Collection Resources,acme-api-guide,Acme API Guide,Acme,Sort by any field,https://acme.example/guide#sorting,,,,,,,',
    '',
  ])
})

test('decisions are a table with a line for each option that a guideline takes', () => {
  expect(published(sourceOf())('/decisions.csv').split('\r\n').slice(1)).toEqual([
    'collection-pagination,Pagination,Which pagination styles are used?,acme-api-guide,Acme API Guide,Acme,cursor,Cursor or page token,,https://acme.example/guide#cursors,Preferred for large collections.,should,',
    'collection-pagination,Pagination,Which pagination styles are used?,acme-api-guide,Acme API Guide,Acme,offset,Offset and limit,true,https://acme.example/guide#offsets,,,',
    '',
  ])
})

test('what guidelines say is a table with a line for each topic on which they are summed up', () => {
  expect(published(sourceOf())('/summaries.csv').split('\r\n')).toEqual([
    'topic_id,topic_name,guideline_id,guideline_title,company,summary',
    'collection-pagination,Pagination,acme-api-guide,Acme API Guide,Acme,Lists should be paged by opaque cursors; offset and limit may be used for short ones.',
    '',
  ])
})
