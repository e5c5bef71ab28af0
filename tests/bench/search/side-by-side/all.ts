import { installTools } from '../../install.ts'
import { createMinisearch } from '../engines/minisearch.ts'
import { stylebook } from '../engines/stylebook.ts'
import { contestantOf, type Contestant } from './contestant.ts'
import { plainFuse, weightedFuse } from './fuse.ts'
import { createPlainMinisearch } from './minisearch.ts'
import { createOrama } from './orama.ts'
import { createPagefind } from './pagefind.ts'

/** Our search, and those of MiniSearch, Fuse, Pagefind and Orama that are wanted, as they come and with our fields. */
export async function openContestants(wanted: readonly string[]): Promise<Contestant[]> {
  installTools('minisearch', '@orama/orama', 'pagefind')
  const [{ default: MiniSearch }, orama, pagefind] = await Promise.all([
    import('minisearch'),
    import('@orama/orama'),
    import('pagefind'),
  ])
  const all = [
    contestantOf('Stylebook', stylebook),
    createPlainMinisearch(MiniSearch),
    contestantOf('MiniSearch, our fields', createMinisearch(MiniSearch)),
    plainFuse,
    weightedFuse,
    createPagefind(pagefind, 'Pagefind', false),
    createPagefind(pagefind, 'Pagefind, our fields', true),
    createOrama(orama, 'Orama', false),
    createOrama(orama, 'Orama, our fields', true),
  ]
  return all.filter(({ name }) => wanted.some((one) => name.toLowerCase().startsWith(one)))
}
