import type { GuidelineFrontMatter } from '../model/guideline.ts'
import type { PageFrontMatter, PostFrontMatter } from '../model/prose.ts'
import type { TopicFrontMatter } from '../model/topic.ts'
import type { Path, Problem } from './problem.ts'

/** A topic's file, read and checked. */
export interface TopicFile {
  name: string
  layout: 'topic'
  fields: TopicFrontMatter
  /** Its body as safe HTML. */
  html?: string
}

/** A guideline's file, read and checked. */
export interface GuidelineFile {
  name: string
  layout: 'guideline'
  fields: GuidelineFrontMatter
  html?: string
}

/** A prose page's or dated post's file, read and checked. */
export type ProseFile =
  | { name: string; layout: 'page'; slug: string; fields: PageFrontMatter; html?: string }
  | { name: string; layout: 'post'; slug: string; fields: PostFrontMatter; html?: string }

/** A file of the content folder, read and checked. */
export type ContentFile = TopicFile | GuidelineFile | ProseFile

/**
 * What a file with errors may say apart from what is known of it, so that one mistake is not reported again at every
 * place that refers to the file.
 */
export interface BrokenFile {
  name: string
  /** Ids that it may define, itself or by an embedded copy. */
  ids: string[]
  /** Ids of topics and guidelines that it may have references for. */
  mentions: string[]
  /** Old paths that it redirects. */
  redirects: string[]
}

/** What became of one file. A note for authors has neither content nor problems. */
export interface ReadFile {
  name: string
  /** For the lines of a report. */
  text: string
  /** What is valid of it. */
  content?: ContentFile
  /** The invalid parts that were left out of the content, as paths into the front matter as written. */
  removed?: Path[]
  broken?: BrokenFile
  problems: Problem[]
}
