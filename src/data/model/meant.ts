/**
 * The value that is meant by what somebody wrote in an address: the one with that id, else the only one whose id or name
 * it is in other letters (`Zalando`, `MUST`, `Adobe Systems`). Undefined when there is none, or more than one.
 */
export function meant<Value extends { id: string; name: string }>(
  written: string,
  values: readonly Value[],
): Value | undefined {
  const wanted = written.toLowerCase()
  const [first, second] = values.filter(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted)
  return values.find(({ id }) => id === written) ?? (second ? undefined : first)
}
