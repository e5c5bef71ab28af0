import type { ReactNode } from 'react'
import type { Match, SearchResult } from '../../data/search/result.ts'
import { Marked } from './marked.tsx'

/** The order in which places are named: what says most about the result comes first. */
const TOLD = ['alias', 'phrase', 'summary', 'more', 'introduction', 'sections', 'companies', 'description'] as const

/** Why a result was found, in words, where its name does not have all the words of the query. */
export function reasonOf(result: SearchResult): ReactNode {
  const match = TOLD.map((field) => result.matches.find((one) => one.field === field)).find(Boolean)
  if (!match) return null
  const text = <Marked text={plain(match.text)} words={result.words} />
  switch (match.field) {
    case 'alias':
      return result.kind === 'reference' ? <>its topic is also called {text}</> : <>also called {text}</>
    case 'phrase':
      return result.kind === 'reference' ? <>its topic is for when you say “{text}”</> : <>for when you say “{text}”</>
    case 'summary':
      return match.company === undefined ? (
        text
      ) : (
        <>
          {match.company}: {text}
        </>
      )
    case 'more':
      return <>about {text}</>
    case 'introduction':
      return <>its page says: {excerpt(match, result.words)}</>
    case 'sections':
      return <>sections on it say “{wordsFrom(result, 'sections')}”</>
    case 'companies':
      return <>dealt with by {wordsFrom(result, 'companies')}</>
    default:
      return match.text === undefined ? null : text
  }
}

function wordsFrom({ matches }: SearchResult, field: Match['field']): string {
  return matches
    .filter((match) => match.field === field)
    .map(({ read }) => read)
    .join(', ')
}

/** Our sentences write code between backticks, which mean nothing in a line of a result. */
function plain(text = ''): string {
  return text.replaceAll('`', '')
}

/** The sentence of a longer text that has the word. */
function excerpt({ text = '', read }: Match, words: readonly string[]): ReactNode {
  const sentences = text.split(/(?<=[.:;]) /u)
  const found = sentences.find((sentence) => sentence.toLowerCase().includes(read)) ?? sentences[0] ?? ''
  return <Marked text={plain(found)} words={words} />
}
