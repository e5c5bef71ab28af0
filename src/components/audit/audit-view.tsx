import '../../styles/audit.css'
import { useState } from 'react'
import type { DecisionsPage } from '../../data/model/decisions.ts'
import type { Search } from '../../data/search/engine.ts'
import { ActiveFilters } from '../filters/active-filters.tsx'
import { understand } from '../filters/choices.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { Choice } from '../ui/choice.tsx'
import { OWN_DRAFT } from '../../data/model/drafting.ts'
import { guidelineName } from '../../data/model/guideline-name.ts'
import { ContentsCheck } from './contents-check.tsx'
import { DocumentInput } from './document-input.tsx'
import { useAudits, type AuditState } from './use-audits.ts'
import { useAgainst } from './use-against.ts'

/** What the address of the page says. */
export interface AuditFilter {
  /** The id of the guideline that documents are held against. */
  against?: string | undefined
}

interface AuditViewProps {
  page: DecisionsPage
  filter: AuditFilter
  loadSearch: () => Promise<Search>
  onFilter: (change: AuditFilter) => void
}

/** An API in the mirror of the catalogue: what its description decides, who decides alike, what departs from a guideline. */
export function AuditView({ page, filter, loadSearch, onFilter }: AuditViewProps) {
  const { states, start, stop } = useAudits(page)
  const [shown, setShown] = useState(0)
  const { choices } = understand(filter, [
    {
      param: 'against',
      values: [
        { id: OWN_DRAFT, name: 'Your draft' },
        ...page.guidelines.map((one) => ({ id: one.id, name: guidelineName(one) })),
      ],
      hasControl: true,
    },
  ])
  const against = choices.find(({ isHere }) => isHere)?.id
  const { data: decider, failure } = useAgainst(against)
  const state = states[shown] ?? states[0]
  return (
    <>
      <PageHeader
        title="Audit an API"
        lede={`Which of ${page.questions.length} design questions an OpenAPI description answers and how, which guidelines decide alike, and what departs from one`}
      />
      <div className="wrap">
        <DocumentInput
          onHand={(documents) => {
            setShown(0)
            start(documents)
          }}
        />
        <div className="tools">
          <Choice
            label="Hold it against"
            value={against}
            none="No guideline"
            onChoose={(id) => onFilter({ against: id })}
          >
            <option value={OWN_DRAFT}>Your draft</option>
            {page.guidelines.map((guideline) => (
              <option key={guideline.id} value={guideline.id}>
                {guidelineName(guideline)}
              </option>
            ))}
          </Choice>
          {states.length > 1 && (
            <span className="choice">
              <label htmlFor="audited-file">File</label>
              <select
                className="field"
                id="audited-file"
                value={shown}
                onChange={({ target }) => setShown(Number(target.value))}
              >
                {states.map((one, at) => (
                  <option key={at} value={at}>
                    {one.name}
                    {one.kind === 'failed' ? ' (not read)' : ''}
                  </option>
                ))}
              </select>
            </span>
          )}
          <p className="push quiet small" role="status">
            {statusOf(states)}
          </p>
          {states.some(({ kind }) => kind === 'working') && (
            <button className="button" type="button" onClick={stop}>
              Stop
            </button>
          )}
        </div>
        <ActiveFilters choices={choices} nothing="decides nothing" onFilter={() => onFilter({ against: undefined })} />
        {failure && <p className="hint">There is nothing to hold it against. {failure.message}</p>}
        {state?.kind === 'failed' && (
          <div className="blank">
            <p>
              <strong>{state.name} could not be audited</strong>
            </p>
            <p>{state.problem}</p>
          </div>
        )}
        {state?.kind === 'done' && (
          <state.Result
            name={state.name}
            audit={state.audit}
            page={page}
            decider={decider}
            onAgainst={(id) => onFilter({ against: id })}
          />
        )}
        <ContentsCheck loadSearch={loadSearch} />
      </div>
    </>
  )
}

function statusOf(states: readonly AuditState[]): string {
  const working = states.find(({ kind }) => kind === 'working')
  if (working) return `Reading ${working.name}`
  const failed = states.filter(({ kind }) => kind === 'failed').length
  if (states.length === 0) return 'Nothing handed over yet'
  if (failed > 0) return states.length === 1 ? 'Not audited' : `${failed} of ${states.length} files not audited`
  return states.length === 1 ? 'Audited' : `${states.length} files audited`
}
