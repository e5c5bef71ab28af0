import type { GuidelinePage, TopicEntry, TopicPage } from '../../../data/model/catalogue.ts'
import { guidelinePath, topicPath } from '../../../data/model/permalink.ts'
import { counted } from '../../../data/model/counted.ts'
import type { FeedEntry } from './atom.ts'

/** The day each canonical path was first published (`YYYY-MM-DD`), as far as the ledger tells. */
export type Days = ReadonlyMap<string, string>

/** What happened to a topic itself. */
export function topicChanges({ id, name, description, changed }: TopicPage, days: Days): FeedEntry[] {
  const path = topicPath(id)
  return stages(days.get(path), changed).map(({ day, isNew }) => ({
    day,
    title: `${isNew ? 'New topic' : 'Topic changed'}: ${name}`,
    path,
    summary: description,
  }))
}

/** What happened to a guideline. */
export function guidelineChanges(guideline: GuidelinePage, days: Days): FeedEntry[] {
  const { id, title, company, topics, references, changed } = guideline
  const path = guidelinePath(id)
  return stages(days.get(path), changed).map(({ day, isNew }) => ({
    day,
    title: `${isNew ? 'New guideline' : 'Guideline changed'}: ${title}`,
    path,
    summary: `${company.name}: ${counted(topics, 'topic')}, ${counted(references, 'section')}`,
  }))
}

/**
 * What happened to what a guideline says about a topic: it is there once both are, and changes with the guideline, whose
 * record has one day of change for all its topics.
 */
export function entryChanges(
  topic: TopicPage,
  entry: TopicEntry,
  changed: string | undefined,
  days: Days,
): FeedEntry[] {
  const { guideline, references } = entry
  const first = later(days.get(guidelinePath(guideline.id)), days.get(topicPath(topic.id)))
  return stages(first, changed).map(({ day, isNew }) => ({
    day,
    title: `${isNew ? 'New' : 'Changed'} on ${topic.name}: ${guideline.title}`,
    path: `${topicPath(topic.id)}#${guideline.id}`,
    summary: `${guideline.company.name}: ${references.map(({ name }) => name).join('; ')}`,
  }))
}

/** A thing is new once, and changed on the last day somebody recorded; on its first day it is only new. */
function stages(first: string | undefined, changed: string | undefined): { day: string; isNew: boolean }[] {
  return [
    ...(changed !== undefined && changed > (first ?? '') ? [{ day: changed, isNew: false }] : []),
    ...(first === undefined ? [] : [{ day: first, isNew: true }]),
  ]
}

/** The later of two days, when the first is known at all. */
function later(day: string | undefined, other: string | undefined): string | undefined {
  return day !== undefined && other !== undefined && other > day ? other : day
}
