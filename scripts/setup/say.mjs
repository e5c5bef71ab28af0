/** Tells the reader what happens next. */
export function say(text) {
  console.log(`\n› ${text}`)
}

/**
 * Stops with one clear sentence.
 * @returns {never}
 */
export function stop(sentence) {
  console.error(`\n✗ ${sentence}`)
  process.exit(1)
}
