import { bullets, markdownLink, paragraphs } from '../../../data/formats/markdown.ts'
import type { ComparedPair } from '../../../data/model/compare.ts'
import { counted } from '../../../data/model/counted.ts'
import { markdownPath } from '../../../data/model/data-forms.ts'
import { guidelinePath } from '../../../data/model/permalink.ts'
import type { DataSource } from '../data-source.ts'
import { address } from '../site.ts'

/** The Markdown twin of the comparison before anything is chosen: pairs that are worth reading side by side. */
export function compareMarkdown({ catalogue, site }: DataSource): string {
  const { guidelines, apart, alike } = catalogue.compare
  const line = ({ guidelines: pair, topics, questions, differing }: ComparedPair) => {
    const names = pair.flatMap((at) => {
      const one = guidelines[at]
      return one
        ? markdownLink(`${one.company.name}: ${one.title}`, address(site, markdownPath(guidelinePath(one.id))))
        : []
    })
    return `${names.join(' and ')}: ${counted(topics, 'topic')} of both, ${differing} of ${counted(questions, 'question')} answered differently`
  }
  return paragraphs([
    '# Compare',
    '> Two to four guidelines side by side, topic by topic: `/design/compare?guidelines=<id>,<id>&topics=<id>,<id>`.',
    ...(apart.length > 0 ? ['## Far apart', bullets(apart.map(line))] : []),
    ...(alike.length > 0 ? ['## Nearly the same', bullets(alike.map(line))] : []),
  ])
}
