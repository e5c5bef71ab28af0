/** Words that a question is put in, whatever it is about. Alone or in a name they count: `200 OK`, `best practices`. */
const CHAT_WORDS = new Set(
  (
    'actually already anybody anyone basically bad best better dear everybody everyone exactly feel feels fine good happen ' +
    'happens hello help here hi idea kind likely maybe mean means meant nobody normal normally ok okay ought people please ' +
    'possible properly rather really say says see seem seems simply somebody someone somehow still stuff stupid such ' +
    'suddenly suppose supposed sure thank thanks thing things think usual usually very weird wish worth wrong yet'
  ).split(' '),
)

/** A query of so many words is a question or a sentence; so many of them must remain without how it is put. */
const QUESTION = 3
const LEAST_TOLD = 2
const COUNTED = /^(?:[a-z]{2,}[^su]s|[kmg]b|ms|percent)$/
const STATUS_WORDS = new Set(['codes', 'errors', 'messages', 'pages', 'redirects', 'responses', 'statuses'])

/** A path that ends with a slash, and a parameter with several values, say in their form what they are about. */
const FORMS = [
  { form: /^(?:\/[\w{}:-]+)+\/$/u, says: ['trailing', 'slash'] },
  {
    form: /^[\w[\]]+=[^=&\s,]+(?:,[^=&\s,]+)+$|^(?<name>[\w[\]]+)=[^=&\s]+&\k<name>=\S+$/u,
    says: ['multiple', 'values', 'parameter'],
  },
]

/**
 * The words of a query that tell what it is about: not the number before what it counts (`500 products`), and in a
 * question not how it is put (`is it ok to`); with those that say what its pieces are (`/orders/`, `status=open,closed`).
 */
export function toldBy(words: readonly string[], query: string): readonly string[] {
  const pieces = query.split(/\s+/u)
  const said = FORMS.flatMap(({ form, says }) => (pieces.some((piece) => form.test(piece)) ? says : []))
  return [...withoutPhrasing(words), ...said.filter((word) => !words.includes(word))]
}

function withoutPhrasing(words: readonly string[]): readonly string[] {
  const named = words.filter((word, at) => !isCount(word, words[at + 1]))
  const told = named.filter((word) => !CHAT_WORDS.has(word))
  return named.length >= QUESTION && told.length >= LEAST_TOLD ? told : named
}

/** Whether a number says how many or how long (`500 products`, `90 minutes`, `80 kb`) and is no status code. */
function isCount(word: string, next = ''): boolean {
  return /^\d+$/.test(word) && COUNTED.test(next) && !STATUS_WORDS.has(next)
}
