import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The sets of 40 documents that readers have judged, each in a file of that name: `judged` is what the audit was tuned on,
 * `judged-unseen` and `judged-third` were chosen and judged afterwards.
 */
export const JUDGED_SETS = ['judged', 'judged-unseen', 'judged-third'] as const
/** One of {@link JUDGED_SETS}. */
export type JudgedSet = (typeof JUDGED_SETS)[number]

/** A document of the list. */
export interface ListedDocument {
  repository: string
  commit: string
  path: string
  /** The set it was judged in; undefined where readers have not judged it. */
  set: JudgedSet | undefined
}

const CACHE = 'node_modules/.cache/stylebook-audit'
/** Files of repositories at a commit. */
const SOURCE = 'https://raw.githubusercontent.com'

/** The list of documents beside this file: repository, commit, path, and the set it is judged in. */
export function listedDocuments(): ListedDocument[] {
  const lines = readFileSync(join(import.meta.dirname, 'documents.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
  return lines.map((line) => {
    const [repository = '', commit = '', path = '', set] = line.split('\t')
    return { repository, commit, path, set: JUDGED_SETS.find((one) => one === set) }
  })
}

/**
 * The text of a document: as kept from an earlier run, else out of a clone (`<clones>/<owner>+<name>`, bare or not, or
 * `repo` in it), else from the network. Undefined when it cannot be had.
 */
export async function textOfDocument(
  document: ListedDocument,
  clones: string | undefined,
): Promise<string | undefined> {
  const { repository, commit, path } = document
  const kept = join(CACHE, repository, commit, path)
  if (existsSync(kept)) return readFileSync(kept, 'utf8')
  const text = (clones && fromClone(document, clones)) ?? (await fromNetwork(document))
  if (text === undefined) return undefined
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(kept, text)
  return text
}

function fromClone({ repository, commit, path }: ListedDocument, clones: string): string | undefined {
  const folder = join(clones, repository.replace('/', '+'))
  const folders = [join(folder, 'repo/.git'), join(folder, 'repo'), join(folder, '.git'), folder]
  const found = folders.find((one) => existsSync(join(one, 'HEAD')))
  if (!found) return undefined
  try {
    return execFileSync('git', ['-C', found, 'show', `${commit}:${path}`], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return undefined
  }
}

async function fromNetwork({ repository, commit, path }: ListedDocument): Promise<string | undefined> {
  const steps = path.split('/').map(encodeURIComponent)
  const response = await fetch([SOURCE, repository, commit, ...steps].join('/')).catch(() => undefined)
  return response?.ok ? response.text() : undefined
}
