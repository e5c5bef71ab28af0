import { useId, useState, type DragEvent } from 'react'
import type { HandedDocument } from './use-audits.ts'

interface DocumentInputProps {
  onHand: (documents: HandedDocument[]) => void
}

/** Where a document is handed over: dropped, chosen, pasted, or an example tried. */
export function DocumentInput({ onHand }: DocumentInputProps) {
  const fileId = useId()
  const textId = useId()
  const [text, setText] = useState('')
  const [isOver, setIsOver] = useState(false)

  function handFiles(files: FileList | null) {
    const documents = [...(files ?? [])].map((file) => ({ name: file.name, size: file.size, text: () => file.text() }))
    if (documents.length > 0) onHand(documents)
  }

  function handText(name: string, written: string) {
    onHand([{ name, size: written.length, text: async () => written }])
  }

  function handExample() {
    const text = async () => (await import('./example-document.ts')).EXAMPLE
    onHand([{ name: 'Example', size: 0, text }])
  }

  const onDrag = (isNow: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setIsOver(isNow)
  }

  return (
    <div className="hand-over">
      <div
        className={isOver ? 'drop is-over' : 'drop'}
        onDragOver={onDrag(true)}
        onDragLeave={onDrag(false)}
        onDrop={(event) => {
          onDrag(false)(event)
          handFiles(event.dataTransfer.files)
        }}
      >
        <label htmlFor={fileId}>
          <strong>Drop an OpenAPI file here</strong>, or choose one or more
        </label>
        <input
          id={fileId}
          type="file"
          multiple
          accept=".yaml,.yml,.json,application/json,application/yaml"
          onChange={({ target }) => {
            handFiles(target.files)
            // The same file, changed, can be chosen again.
            target.value = ''
          }}
        />
        <p className="quiet small">
          OpenAPI 2.0, 3.0 or 3.1 as YAML or JSON, up to 20 MB. It is read in your browser and sent nowhere.
        </p>
      </div>
      <form
        className="paste"
        onSubmit={(event) => {
          event.preventDefault()
          handText('Pasted document', text)
        }}
      >
        <label htmlFor={textId}>Or paste it</label>
        <textarea
          className="field"
          id={textId}
          required
          spellCheck={false}
          rows={5}
          placeholder="openapi: 3.1.0 …"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div className="actions">
          <button className="button is-main" type="submit">
            Audit
          </button>
          <button className="button" type="button" onClick={handExample}>
            Try an example
          </button>
        </div>
      </form>
    </div>
  )
}
