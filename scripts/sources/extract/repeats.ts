/** Gives the function that makes the ids of one page differ: `again` names an id that is taken, for the nth time. */
export function unrepeated(again: (id: string, time: number) => string): (id: string) => string {
  const times = new Map<string, number>()
  return (id) => {
    const time = times.get(id) ?? 0
    times.set(id, time + 1)
    return time === 0 ? id : again(id, time)
  }
}
