/** https://www.w3.org/TR/trusted-types/, which TypeScript's types leave out and not every browser has. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string; createScriptURL: (url: string) => string },
  ): { createHTML(text: string): string; createScriptURL(url: string): string }
}

/** Markup that our Markdown does not make: elements that load or run something, and attributes that do. */
const OTHER_MARKUP = /<(?:script|style|iframe|object|embed|svg|math|form|base|link|meta)|<[^>]*\son\w+=/i

const rules = {
  createHTML(text: string): string {
    if (OTHER_MARKUP.test(text)) throw new TypeError('This is no Markdown')
    return text
  },
  createScriptURL(url: string): string {
    if (import.meta.env.PROD && url !== WORKER && !url.startsWith(SCRIPTS))
      throw new TypeError('This is no worker of ours')
    return url
  },
}

/** The address of the service worker. */
export const WORKER = `${import.meta.env.BASE_URL}sw.js`

/** What the addresses of workers that the build has made begin with. */
const SCRIPTS = `${import.meta.env.BASE_URL}assets/`

/** The one policy that our content security policy lets turn text into markup or into the address of a script. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('stylebook', rules) ?? rules

/** The HTML of our own Markdown as the browser accepts it. Throws a TypeError for any other markup. */
export function trustedHtml(html: string): string {
  return policy.createHTML(html)
}

/** The service worker's address as the browser accepts it. */
export function trustedWorker(): string {
  return policy.createScriptURL(WORKER)
}

/** The address of a worker that the build has made, as the browser accepts it. Throws a TypeError for any other. */
export function trustedScript(url: string): string {
  return policy.createScriptURL(url)
}
