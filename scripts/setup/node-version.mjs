import { stop } from './say.mjs'

const WANTED = [20, 19]

/** Stops when this Node.js is too old to build the project. */
export function checkNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1])) return
  stop(
    `This needs Node.js ${WANTED.join('.')} or newer, and this is ${process.version}: install a newer one and run the command again.`,
  )
}
