import { stop } from './say.mjs'

/** The releases of Node.js that the packages run on: from these minor versions on, and all majors after the last. */
const OLDEST = { 20: 19, 22: 12 }
const NEWER = 24

/** Stops when the project cannot be built with this Node.js. Must agree with `engines` in package.json. */
export function checkNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major >= NEWER || minor >= OLDEST[major]) return
  stop(
    `This needs Node.js 20.19 or newer (of 22 from 22.12 on; not 21 or 23), and this is ${process.version}: install another one and run the command again.`,
  )
}
