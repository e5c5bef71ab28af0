import { bullets, coded, escaped, markdownLink, paragraphs } from '../../../data/formats/markdown.ts'
import { counted } from '../../../data/model/counted.ts'
import { topicPath } from '../../../data/model/permalink.ts'
import type { DataSource } from '../data-source.ts'
import { address } from '../site.ts'

/** The Markdown twin of the page on which people draft a guideline: the questions, and a sentence for each answer. */
export function yoursMarkdown({ catalogue, site }: DataSource): string {
  const { questions } = catalogue.yours
  return paragraphs([
    '# Draft your own',
    `> ${counted(questions.length, 'question')} that a guideline answers, with a sentence for each answer. \`{must}\` stands for MUST, SHOULD or MAY.`,
    ...questions.flatMap(({ topic, question, options }) => [
      `## ${markdownLink(topic.name, address(site, topicPath(topic.id)))}`,
      escaped(question),
      bullets(
        options.map(
          ({ label, ruling, takers }) =>
            `${ruling === undefined ? escaped(label) : coded(ruling)} (${counted(takers.length, 'guideline')})`,
        ),
      ),
    ]),
  ])
}
