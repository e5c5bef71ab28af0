import { useRouter } from '@tanstack/react-router'
import { siteRoot } from '../ui/site-url.ts'
import { CiteDialog } from './cite-dialog.tsx'
import { subjectAt } from './subject-at.ts'

/** The dialog for what stands at an address of this site. */
export function CitePlace({ address, onClose }: { address: string; onClose: () => void }) {
  const { catalogue } = useRouter().options.context
  return <CiteDialog load={() => subjectAt(catalogue, address, siteRoot())} onClose={onClose} />
}
