/** What a guideline says on a topic, in a sentence; what stands between backticks is code. */
export function Summary({ text }: { text: string }) {
  return (
    <p className="says">{text.split('`').map((part, at) => (at % 2 === 0 ? part : <code key={at}>{part}</code>))}</p>
  )
}
