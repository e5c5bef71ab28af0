import { useId, useState } from 'react'
import { LONGEST_ADDRESS, type Draft } from '../../data/draft/draft.ts'
import { webAddressFault } from '../../data/model/safe-address.ts'

/** Where the guideline will be published. What is no address yet stays in the field and out of the draft. */
export function AddressField({ draft, onAddress }: { draft: Draft; onAddress: (address: string) => void }) {
  const id = useId()
  const [text, setText] = useState<string>()
  const shown = text ?? draft.address ?? ''
  const fault = shown === '' ? undefined : webAddressFault(shown)
  return (
    <p className="own-line">
      <label htmlFor={id}>Where it will be published</label>
      <input
        className="field"
        id={id}
        type="url"
        autoComplete="off"
        maxLength={LONGEST_ADDRESS}
        placeholder="https://example.com/api-guidelines"
        value={shown}
        aria-invalid={fault !== undefined}
        aria-describedby={fault && `${id}-fault`}
        onChange={({ target }) => {
          setText(target.value)
          if (target.value === '' || webAddressFault(target.value) === undefined) onAddress(target.value)
        }}
      />
      {fault && (
        <small id={`${id}-fault`} className="fault">
          Due is {fault}. Until then the draft has {draft.address || 'none'}.
        </small>
      )}
    </p>
  )
}
