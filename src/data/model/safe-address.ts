import { notOfALine } from './line-of-text.ts'

/** Longer than any address that browsers, hosts and feeds all take. */
const LONGEST_ADDRESS = 2000

/** What an address should be instead, as the end of a sentence; undefined when browsers can open it safely. */
export function webAddressFault(value: string): string | undefined {
  if (!/^https?:\/\/\S+$/i.test(value) || notOfALine(value) || !URL.canParse(value))
    return 'an address that starts with https:// or http://'
  if (value.length > LONGEST_ADDRESS)
    return `an address of at most ${LONGEST_ADDRESS} characters (it has ${value.length})`
  const { username, password } = new URL(value)
  return username === '' && password === '' ? undefined : 'an address without a name and password before its host'
}

/** Whether `value` is an absolute http(s) address that a browser can open safely. */
export function isWebAddress(value: string): boolean {
  return webAddressFault(value) === undefined
}
