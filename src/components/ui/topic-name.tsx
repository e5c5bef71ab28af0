/** A topic's name; status codes and methods are set as code, as a reader would write them. */
export function TopicName({ name }: { name: string }) {
  const [, code, rest] = /^(\d{3}|[A-Z]{3,7})(?=$| [A-Z])(.*)$/.exec(name) ?? []
  if (code === undefined || !isCode(code)) return <>{name}</>
  return (
    <>
      <code>{code}</code>
      {rest}
    </>
  )
}

function isCode(word: string): boolean {
  return /^\d{3}$/.test(word) || ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(word)
}
