/** Content could not be loaded, e.g. because the reader is offline. */
export class LoadError extends Error {
  override name = 'LoadError'
}
