import { bullets, coded, escaped, markdownLink, paragraphs } from '../formats/markdown.ts'
import { checkedBy, intro, leftOutOf } from './words.ts'
import type { Outline, OutlineItem } from './outline.ts'

/** A draft as a document in Markdown. What the reader wrote stands in it as plain text. */
export function draftMarkdown({ title, categories, open }: Outline): string {
  return paragraphs([
    `# ${escaped(title)}`,
    escaped(intro),
    ...categories.flatMap(({ name, items }) => [`## ${escaped(name)}`, ...items.flatMap(itemMarkdown)]),
    ...(open.length > 0 ? ['## Open questions'] : []),
    bullets(open.map(({ question, line }) => [escaped(question), line && escaped(line)].filter(Boolean).join(' '))),
  ])
}

function itemMarkdown({ topic, name, rulings, line, rationale, sources, more, checks }: OutlineItem) {
  return [
    `<a id="${topic}"></a>`,
    `### ${escaped(name)}`,
    ...rulings.map(coded),
    line && escaped(line),
    bullets([
      rationale && `Rationale: ${rationale}`,
      checks && `Check: ${checkedBy(checks, (rule) => `\`${rule}\``)}`,
      sources.length > 0
        ? `Sources: ${sources.map((one) => markdownLink(one.name, one.url)).join(', ')}${leftOutOf(more)}`
        : undefined,
    ]),
  ]
}
