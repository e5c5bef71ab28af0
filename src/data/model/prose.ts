import { z } from 'zod'
import { day } from './day.ts'
import { sitePath } from './site-path.ts'
import { text } from './text.ts'

/** The front matter of a prose page below `pages/`, published at `/<file name>/`. */
export const pageFrontMatter = z.strictObject({
  layout: z.literal('page'),
  title: text,
  /** One sentence for search engines and link previews. */
  description: text.optional(),
  permalink: sitePath.optional(),
  /** Old paths of this page. */
  redirect_from: z.array(sitePath).optional(),
})

/** The front matter of a dated post below `news/`, published at `/blog/<file name>`. */
export const postFrontMatter = z.strictObject({
  layout: z.literal('post'),
  title: text,
  date: day,
  description: text.optional(),
  permalink: sitePath.optional(),
  /** Old paths of this post. */
  redirect_from: z.array(sitePath).optional(),
})

/** The front matter of a prose page. */
export type PageFrontMatter = z.infer<typeof pageFrontMatter>

/** The front matter of a dated post. */
export type PostFrontMatter = z.infer<typeof postFrontMatter>
