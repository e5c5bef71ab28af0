/** Content could not be loaded. The message is for the reader: what happened, in a sentence or two. */
export class LoadError extends Error {
  override name = 'LoadError'
}
