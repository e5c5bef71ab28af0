/** Whether readers who follow an address get to what it promises; undecided where a program cannot tell. */
export type State = 'fine' | 'broken' | 'undecided'

/** What a visit of an address showed. */
export interface Result {
  state: State
  /** Why it is not fine, in a few words. */
  reason?: string
  /** Where the server sent the visit on to. */
  movedTo?: string
  /** Whether another visit may well end differently; such results are not kept. */
  isPassing?: boolean
}

/** Results by address. */
export type Results = Map<string, Result>

/** What a state is called in reports. */
export function stateName({ state, movedTo }: Result): string {
  if (state === 'undecided') return 'not decided'
  return state === 'fine' && movedTo !== undefined ? 'moved' : state
}
