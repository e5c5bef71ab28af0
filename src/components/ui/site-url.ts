/** A path of this site as the browser asks for it: below the base the site is served under. Other addresses stay as they are. */
export function siteUrl(path: string): string {
  return path.startsWith('/') ? import.meta.env.BASE_URL.replace(/\/$/, '') + path : path
}

/** Where this site is, with scheme and host and without a slash at its end: `https://stylebook.example/sub`. */
export function siteRoot(): string {
  return (location.origin + siteUrl('/')).replace(/\/$/, '')
}
