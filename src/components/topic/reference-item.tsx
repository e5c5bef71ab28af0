import type { Named } from '../../data/model/catalogue.ts'
import type { Reference } from '../../data/model/reference.ts'
import { LevelMark } from '../ui/level-mark.tsx'
import { ReferenceRules } from './reference-rules.tsx'

/** One section of a guideline: how binding it is, its heading as the link, what people cite it by, what lints it. */
export function ReferenceItem({ reference, languages }: { reference: Reference; languages: readonly Named[] }) {
  const { name, url, level, quote, document, rules } = reference
  const lang = reference.language ?? (languages.length === 1 ? languages[0]?.code : undefined)
  const cited = document ?? citedAnchor(url)
  const foreign = lang !== undefined && !/^en\b/.test(lang) ? lang : undefined
  return (
    <li className="ref">
      {level && <LevelMark level={level} />}
      <a className="ref-name" href={url} lang={foreign}>
        {level ? withoutLevel(name, level) : name}
      </a>
      {cited && <span className="mono">{cited}</span>}
      {quote && <q lang={foreign}>{quote}</q>}
      {rules && <ReferenceRules rules={rules} />}
    </li>
  )
}

/** A heading that starts with its level word shows it as the level only; the two still read as one sentence. */
export function withoutLevel(name: string, level: string): string {
  const rest = name.replace(new RegExp(`^${level}\\b:?\\s+`, 'i'), '')
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

/** People cite a rule by its number (`#159`); a fragment that repeats the heading says nothing new. */
function citedAnchor(url: string): string | undefined {
  return /#\d+$/.exec(url)?.[0]
}
