const PATIENCE_MS = 5_000

/** The build that the open page belongs to: a hash that changes with content and code. Empty during development. */
export function ownVersion(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="catalogue"]')?.content ?? ''
}

/** The build that the host serves now at the address of the open page; undefined when it cannot be told. */
export async function deployedVersion(): Promise<string | undefined> {
  const html = await fetch(location.href, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) }).then(
    (response) => response.text(),
    () => '',
  )
  // A host may answer with the small page that leads to this one.
  return /<meta name="(?:catalogue|version)" content="([^"]+)"/.exec(html)?.[1]
}
