/**
 * What every page says in its head about what it may load and do, since not every host can be told to send it. All comes
 * from the site alone, and only the policy in `src/page/trusted-types.ts` makes markup of text. Rules on which links a
 * browser fetches ahead are the one thing inline, because there is no other way for them that every host knows.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'inline-speculation-rules'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types stylebook',
].join('; ')

/**
 * What every host should send with every answer. The files in `deploy/` say the same, each in its host's own words.
 * Who may frame a page cannot be said in the page. The catalogue is public: other sites may read it with scripts.
 */
export const SECURITY_HEADERS: Record<string, string> = {
  'Content-Security-Policy': `${PAGE_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Access-Control-Allow-Origin': '*',
}
