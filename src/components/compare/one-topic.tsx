import { Choice } from '../ui/choice.tsx'

interface OneTopicProps {
  topics: readonly { id: string; name: string }[]
  topic: string | undefined
  onChoose: (topic: string | undefined) => void
}

/** On a phone: which topic stands there by itself, and the way to the one before and after it. */
export function OneTopic({ topics, topic, onChoose }: OneTopicProps) {
  const at = topics.findIndex(({ id }) => id === topic)
  const steps = [
    { name: 'Previous', to: topics[at - 1]?.id },
    { name: 'Next', to: topics[at + 1]?.id },
  ]
  return (
    <div className="one-topic">
      <Choice label="One topic" value={at < 0 ? undefined : topic} none="All" onChoose={onChoose}>
        {topics.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      {at >= 0 &&
        steps.map(({ name, to }) => (
          <button
            key={name}
            className="button"
            type="button"
            aria-disabled={to === undefined}
            onClick={() => to !== undefined && onChoose(to)}
          >
            {name}
          </button>
        ))}
    </div>
  )
}
