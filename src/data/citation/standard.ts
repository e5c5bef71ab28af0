import { escaped, markdownLink } from '../formats/markdown.ts'
import { counted, listed } from '../model/counted.ts'
import { standardPath } from '../model/permalink.ts'
import { standardName } from '../model/standard-name.ts'
import type { StandardPage } from '../model/standards.ts'
import { SITE_NAME, type Subject } from './citable.ts'
import { decisionRecord, namesAndMore } from './decision-record.ts'
import { sectionOf } from './section.ts'

type Entry = StandardPage['entries'][number]

/** A standard: the document itself, and the page that says who names it. `site` ends without a slash. */
export function standardSubject(standard: StandardPage, site: string): Subject {
  const { id, number, title, url } = standard
  const record = standardRecord(standard, site)
  const name = standardName(standard)
  return {
    name,
    choices: [
      { label: 'The document', work: { kind: 'standard', title, url, number }, record },
      {
        label: 'Who names it, here',
        work: { kind: 'page', title: name, url: site + standardPath(id), publisher: SITE_NAME },
        record,
      },
    ],
  }
}

/** Where a guideline names a standard, and each of the sections that do. `url` is the entry's own address. */
export function namingSubject(
  standard: StandardPage,
  { guideline, sections }: Entry,
  site: string,
  url: string,
): Subject {
  const { number } = standard
  const name = `${guideline.company.name} on ${number}`
  const named = sections.map((section) => ({ ...section, name: section.name ?? section.url }))
  const record = (shown: readonly { name: string; url: string }[]) =>
    standardRecord(
      standard,
      site,
      `${markdownLink(guideline.title, url)}, ${escaped(guideline.company.name)}, names it in ${listed(shown.map((one) => markdownLink(one.name, one.url)))}.`,
    )
  return {
    name,
    choices: [
      {
        label: 'This entry',
        work: { kind: 'page', title: `${guideline.title} on ${number}`, url, publisher: SITE_NAME },
        record: record(named),
      },
      ...named.map((section) => ({
        label: section.name,
        work: sectionOf(guideline, section),
        record: record([section]),
      })),
    ],
  }
}

function standardRecord(standard: StandardPage, site: string, said?: string): string {
  const { id, url, succession, entries, guidelineTotal, replacedBy } = standard
  const page = site + standardPath(id)
  const successor = succession.find((one) => one.id === replacedBy)
  const replaced = succession.filter((one) => one.replacedBy === id).map(({ number }) => escaped(number))
  return decisionRecord({
    title: standardName(standard),
    context: [
      [
        `${markdownLink(standardName(standard), url)} is named by ${entries.length} of ${counted(guidelineTotal, 'guideline')} in the ${markdownLink(SITE_NAME, page)}, earlier and later numbers counted.`,
        successor && `In its place is ${markdownLink(standardName(successor), successor.url)}.`,
        replaced.length > 0 && `It replaced ${listed(replaced)}.`,
      ]
        .filter(Boolean)
        .join(' '),
      said,
    ],
    options: succession.flatMap(({ id: one, number }) => {
      const named = entries.flatMap(({ guideline, sections }) => {
        const [first] = sections.filter(({ standards }) => standards.includes(one))
        return first ? [{ name: guideline.company.name, url: first.url }] : []
      })
      if (named.length === 0) return []
      return [
        `**${escaped(number)}** (${counted(named.length, 'guideline')}): ${namesAndMore(named, `${site}${standardPath(one)}?number=${one}`)}`,
      ]
    }),
  })
}
