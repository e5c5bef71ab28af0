import type { GuidelinePage } from '../model/catalogue.ts'
import type { DecisionsPage } from '../model/decisions.ts'
import type { Strength } from '../model/reference.ts'
import type { AuditQuestion } from './audit.ts'

/** A question with what readers see of it. */
export interface NamedQuestion extends AuditQuestion {
  /** The topic's name. */
  name: string
  question: string
  /** Option ids to labels. */
  labels: ReadonlyMap<string, string>
}

/** One decision of a guideline, or of somebody's own. */
export interface Taken {
  topic: string
  option: string
  strength?: Strength
  /** The section that says so. */
  url?: string
  note?: string
}

/** Who decides, and what. */
export interface Decider {
  /** A guideline's id, or the name of a file. */
  id: string
  title: string
  decisions: Taken[]
}

/** The questions of the catalogue that guidelines answer. */
export function questionsOf({ questions }: Pick<DecisionsPage, 'questions'>): NamedQuestion[] {
  return questions.map(({ topic, question, choice, options }) => ({
    topic: topic.id,
    name: topic.name,
    question,
    choice,
    options: options.map(({ id }) => id),
    labels: new Map(options.map(({ id, label }) => [id, label])),
  }))
}

/** All guidelines that decide anything, each with the options it takes. */
export function decidersOf({ guidelines, questions }: DecisionsPage): Decider[] {
  const deciders = guidelines.map(({ id, title }): Decider => ({ id, title, decisions: [] }))
  for (const { topic, options } of questions)
    for (const { id, takers } of options)
      for (const { guideline } of takers) deciders[guideline]?.decisions.push({ topic: topic.id, option: id })
  return deciders
}

/** What one guideline decides, with how firmly and where. */
export function deciderOf({ id, title, categories }: Pick<GuidelinePage, 'id' | 'title' | 'categories'>): Decider {
  const entries = categories.flatMap((category) => category.entries)
  return {
    id,
    title,
    decisions: entries.flatMap(({ topic, decisions }) =>
      decisions.map(({ option, url, strength, note }) => ({
        topic: topic.id,
        option,
        url,
        ...(strength && { strength }),
        ...(note !== undefined && { note }),
      })),
    ),
  }
}
