import type { Route } from '@playwright/test'

const HTML = { contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Sign in</title><h1>Sign in</h1>' }

function json(body: string) {
  return (route: Route) => route.fulfill({ contentType: 'application/json', body })
}

function failure(status: number) {
  return (route: Route) => route.fulfill({ status, ...HTML })
}

/** The right answer as the host gives it, changed. */
function changed(change: (body: string) => string) {
  return async (route: Route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  }
}

/** What a network, a proxy, a host or a cache may answer instead of a data file. */
export const WRONG_ANSWERS: Record<string, (route: Route) => Promise<void>> = {
  'no network': (route) => route.abort('internetdisconnected'),
  'a reset connection': (route) => route.abort('connectionreset'),
  'status 403': failure(403),
  'status 404': failure(404),
  'status 404 with JSON': (route) => route.fulfill({ status: 404, contentType: 'application/json', body: '{}' }),
  'status 429': failure(429),
  'status 500': failure(500),
  'status 502 without a body': (route) => route.fulfill({ status: 502, body: '' }),
  'status 503': failure(503),
  'a page in its place': (route) => route.fulfill(HTML),
  'a page that says it is JSON': json(HTML.body),
  nothing: json(''),
  'a file that was cut off': changed((body) => body.slice(0, body.length / 2)),
  'the file of another build': changed((body) => body.replace(/\?v=\w+/, '?v=0123456789ab')),
  'another file': changed((body) => body.replace(/"name":"data\/[^?]*/, '"name":"data/posts.json')),
  '{}': json('{}'),
  '[]': json('[]'),
  null: json('null'),
  '0': json('0'),
  '""': json('""'),
}
