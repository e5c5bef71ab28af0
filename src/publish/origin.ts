/**
 * The origin that the environment variable `STYLEBOOK_ORIGIN` names, without a slash at its end; undefined when the
 * variable is unset or empty. Throws when it is anything but an http(s) origin.
 */
export function readOrigin(text: string | undefined): string | undefined {
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return url.origin
  throw new Error(
    `STYLEBOOK_ORIGIN is "${text}", and should be scheme and host alone, e.g. https://stylebook.example (a path is given with --base)`,
  )
}
