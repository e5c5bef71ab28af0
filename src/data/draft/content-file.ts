import { stringify } from 'yaml'
import type { DraftingPage } from '../model/drafting.ts'
import type { Draft } from './draft.ts'
import { decisionOn } from './edit.ts'
import { outlineOf, type OutlineItem } from './outline.ts'
import { takenOptions } from './taken.ts'

/** What stands in a content file where the draft does not say who publishes it, and where. */
const SOMEBODY = 'Our organisation'
const SOMEWHERE = 'https://example.com/api-guidelines'

/** The length above which a summary is too long for a content file (`summary` in `../model/reference.ts` warns above it). */
const LONGEST_SUMMARY = 280

/** A content file: its text, and the name that goes with its id. */
export interface ContentFile {
  name: string
  text: string
}

/**
 * The draft as a guideline's content file, so that it stands in a Stylebook of one's own beside the others (CONTRIBUTING.md
 * has its fields). Each topic is a section whose address is that of the published guideline with the topic's id behind `#`,
 * as in the documents that are written of a draft.
 */
export function contentFile(draft: Draft, page: DraftingPage): ContentFile {
  const outline = outlineOf(draft, page, {})
  const publisher = named(draft.publisher) ?? SOMEBODY
  const address = draft.address || SOMEWHERE
  const id = idOf(`${publisher} ${outline.title}`, page)
  const front = {
    layout: 'guideline',
    guideline_id: id,
    guideline_title: outline.title,
    guideline_company: publisher,
    guideline_url: address,
    guideline_status: 'draft',
    topics: outline.categories.flatMap(({ items }) => items.map((item) => entryOf(item, draft, page, address))),
  }
  return { name: `${id}.md`, text: `---\n${stringify(front, { lineWidth: 0 })}---\n` }
}

function entryOf({ topic, name, rulings, line }: OutlineItem, draft: Draft, page: DraftingPage, address: string) {
  const url = `${address.replace(/#.*$/, '')}#${topic}`
  const question = page.questions.find((one) => one.topic.id === topic)
  const decided = decisionOn(draft, topic)
  const taken = question && decided ? takenOptions(question, decided) : []
  const summary = summaryOf([...rulings, line?.replaceAll('`', "'")])
  return {
    topic_id: topic,
    ...(summary !== '' && { summary }),
    ...(taken.length > 0 && {
      decision: taken.map(({ id, strength }) => ({ option: id, url, strength })),
    }),
    references: [{ name, url }],
  }
}

/** As many sentences as a summary holds. */
function summaryOf(sentences: readonly (string | undefined)[]): string {
  return sentences.reduce<string>((before, sentence) => {
    const longer = [before, sentence?.trim()].filter(Boolean).join(' ')
    return longer.length <= LONGEST_SUMMARY ? longer : before
  }, '')
}

/** Names become ids, which needs a letter or a digit in them, and a hundred characters at the most. */
function named(publisher: string | undefined): string | undefined {
  const name = publisher?.trim().slice(0, 100).trim()
  return name && /[\p{Letter}\p{Number}]/u.test(name) ? name : undefined
}

/** An id that no other guideline has. */
function idOf(text: string, { guidelines }: DraftingPage): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['guideline']
  const id = words.join('-').slice(0, 80).replace(/-$/, '')
  return guidelines.some((one) => one.id === id) || id.length < 5 ? `${id}-draft` : id
}
