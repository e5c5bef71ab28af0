import fc from 'fast-check'
import type { Files } from './files.ts'
import { characterMutations } from './mutations/characters.ts'
import { fieldMutations } from './mutations/fields.ts'
import { lineMutations } from './mutations/lines.ts'
import { pick, type Draw, type Mutation } from './mutations/mutation.ts'
import { fileMutations } from './mutations/whole-files.ts'
import { oddText } from './odd-texts.ts'
import { INVALID_FOLDERS, REAL_FOLDERS, VALID_FOLDERS, type StartFolder } from './start-folders.ts'

const MUTATIONS: Record<string, Mutation> = {
  ...lineMutations,
  ...characterMutations,
  ...fieldMutations,
  ...fileMutations,
}

/** How many kinds of mutations there are. */
export const KINDS = Object.keys(MUTATIONS).length

/** A folder and what is done to it, in an order. */
export interface MutatedFolder {
  start: string
  mutations: (Draw & { kind: string })[]
}

const number = fc.nat({ max: 5000 })

/** One mutation shows best what is lost without a word, as mistakes elsewhere are no excuse then. */
const mutations = fc.oneof(
  { weight: 6, arbitrary: mutationsUpTo(1) },
  { weight: 3, arbitrary: mutationsUpTo(3) },
  { weight: 1, arbitrary: mutationsUpTo(8) },
)

/** Mutated folders: most start from one without mistakes. */
export const mutatedFolder: fc.Arbitrary<MutatedFolder> = fc.record({
  start: fc.oneof(
    { weight: 2, arbitrary: oneOf(REAL_FOLDERS) },
    { weight: 1, arbitrary: oneOf(VALID_FOLDERS) },
    { weight: 1, arbitrary: oneOf(INVALID_FOLDERS) },
  ),
  mutations,
})

const FOLDERS: ReadonlyMap<string, StartFolder> = new Map(
  [...VALID_FOLDERS, ...REAL_FOLDERS, ...INVALID_FOLDERS].map((folder) => [folder.name, folder]),
)

/** The files a mutated folder starts from. */
export function startFiles({ start }: MutatedFolder): Files {
  const folder = FOLDERS.get(start)
  if (!folder) throw new Error(`There is no folder ${start} to start from.`)
  return folder.files()
}

/** The files of a mutated folder. */
export function mutatedFiles(folder: MutatedFolder): Files {
  return folder.mutations.reduce(mutate, startFiles(folder))
}

function mutate(files: Files, { kind, ...draw }: MutatedFolder['mutations'][number]): Files {
  const name = pick(namesOf(files), draw.file)
  return (name !== undefined && MUTATIONS[kind]?.(files, name, draw)) || files
}

/** Content and the ledger; other files are published as they are. */
function namesOf(files: Files): string[] {
  return [...files.keys()].filter((name) => /\.(?:md|tsv)$/.test(name))
}

function mutationsUpTo(most: number) {
  const kind = fc.constantFrom(...Object.keys(MUTATIONS))
  return fc.array(fc.record({ kind, file: number, at: number, other: number, text: oddText }), {
    minLength: 1,
    maxLength: most,
  })
}

function oneOf(folders: readonly StartFolder[]) {
  return fc.constantFrom(...folders.map(({ name }) => name))
}
