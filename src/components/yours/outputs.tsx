import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { CatalogueSource } from '../../data/catalogue-source.ts'
import { draftAsciidoc } from '../../data/draft/asciidoc.ts'
import { contentFile } from '../../data/draft/content-file.ts'
import { writeDraft, type Draft } from '../../data/draft/draft.ts'
import { draftMarkdown } from '../../data/draft/markdown.ts'
import { outlineOf } from '../../data/draft/outline.ts'
import { draftRuleset } from '../../data/draft/ruleset.ts'
import { listed } from '../../data/model/counted.ts'
import { OWN_DRAFT, type DraftingPage } from '../../data/model/drafting.ts'
import type { OptionRules } from '../../data/model/spectral-rules.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { useCatalogue } from '../ui/use-catalogue.ts'
import { DownloadButton } from './download-button.tsx'
import { Segmented } from './segmented.tsx'
import { ShareDraft } from './share-draft.tsx'

interface OutputsProps {
  page: DraftingPage
  draft: Draft
}

type Form = 'markdown' | 'asciidoc' | 'content' | 'ruleset' | 'draft'

const FORMS: { id: Form; name: string }[] = [
  { id: 'markdown', name: 'Markdown' },
  { id: 'asciidoc', name: 'AsciiDoc' },
  { id: 'ruleset', name: 'Spectral ruleset' },
  { id: 'content', name: 'Content file' },
  { id: 'draft', name: 'Draft' },
]

interface Output {
  /** The file's name. */
  name: string
  /** Undefined where there is nothing to write. */
  text: string | undefined
  /** What it is for. */
  says: string
}

const readRules = (catalogue: CatalogueSource) => catalogue.rules()

/** The draft in one form after the other, each to look at, to copy and to save. */
export function Outputs({ page, draft }: OutputsProps) {
  const [form, setForm] = useState<Form>('markdown')
  const { data: rules, failure } = useCatalogue(readRules)
  const output = useMemo(() => rules && outputIn(form, draft, page, rules), [form, draft, page, rules])
  if (failure) return <p className="hint">The rules for linters did not come. {failure.message}</p>
  if (!output) return null
  const { name, text, says } = output
  return (
    <div className="outputs">
      <Segmented legend="Form" options={FORMS} value={form} onChoose={setForm} />
      <p className="quiet small">{says}</p>
      {text !== undefined && (
        <>
          <div className="output-tools">
            <CopyButton key={form} label="Copy" text={async () => text} />
            <DownloadButton label={`Download ${name}`} name={name} text={() => text} />
          </div>
          {/* A text that scrolls has to be reached by keys. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className="preview" tabIndex={0} role="region" aria-label={`Preview of ${name}`}>
            {text}
          </pre>
        </>
      )}
      {form === 'draft' && <ShareDraft draft={draft} />}
      {form === 'ruleset' && (
        <p>
          <Link to="/design/audit" search={{ against: OWN_DRAFT }}>
            Audit a description against your draft
          </Link>
        </p>
      )}
    </div>
  )
}

function outputIn(form: Form, draft: Draft, page: DraftingPage, rules: OptionRules): Output {
  switch (form) {
    case 'markdown':
      return {
        name: 'guideline.md',
        text: draftMarkdown(outlineOf(draft, page, rules)),
        says: 'Your guideline as a document: rules, reasons, sources, what is left open.',
      }
    case 'asciidoc':
      return {
        name: 'guideline.adoc',
        text: draftAsciidoc(outlineOf(draft, page, rules)),
        says: 'The same document for Asciidoctor.',
      }
    case 'content':
      return {
        ...contentFile(draft, page),
        says: 'Put it into the folder guidelines of a Stylebook of your own, and it stands beside the others there.',
      }
    case 'draft':
      return {
        name: 'draft.json',
        text: writeDraft(draft),
        says: 'To go on elsewhere: open the file at the start here, or hand it to npm run audit -- openapi.yaml --against draft.json.',
      }
    case 'ruleset':
      return rulesetOutput(draft, page, rules)
  }
}

function rulesetOutput(draft: Draft, page: DraftingPage, rules: OptionRules): Output {
  const { text, unchecked } = draftRuleset(draft, page, rules)
  const rest = unchecked.length > 0 ? ` Not checkable in a description: ${listed(unchecked)}.` : ''
  const says =
    text === undefined
      ? 'Nothing that is decided so far shows in a description.'
      : 'Checks OpenAPI descriptions: spectral lint openapi.yaml --ruleset spectral.yaml, or the same with vacuum.'
  return { name: 'spectral.yaml', text, says: says + rest }
}
