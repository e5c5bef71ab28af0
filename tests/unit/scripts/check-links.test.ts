import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { guidelineFile, section, topicFile } from '../../support/content.ts'
import { runScript, startScript } from '../../support/run-script.ts'
import { createSite, html, status, type Answer } from '../../support/visited-site.ts'
import { createWorkspace } from '../../support/workspace.ts'

const GUIDE = `<!doctype html><h1 id="guide">Guide</h1>
<h2 id="paging">Paging</h2><h2><a name="old-style"></a>Old</h2><h2 id="user-content-theirs">Theirs</h2>
<h2 id="caf&#xe9;">Café</h2><p>id of nothing: missing</p><meta name="description" content="x">`

const APPLICATION = '<!doctype html><div id="root"></div><script src="/app.js"></script>'

function createCheck(files: Record<string, string>) {
  const { folder } = createWorkspace(files)
  const env = { STYLEBOOK_CONTENT: join(folder, 'content'), https_proxy: '' }
  const all = (args: string[]) => ['--cache', join(folder, 'cache'), '--pause', '0', ...args]
  return {
    check: (...args: string[]) => runScript('check-links.ts', all(args), env),
    start: () => startScript('check-links.ts', all([]), env),
  }
}

/** A content folder with one guideline that has these addresses as sections. */
function guidelineWith(...urls: string[]) {
  const references = urls.map((url) => section(url, { name: url }))
  return {
    'content/topics/cors.md': topicFile('cors'),
    'content/guidelines/acme.md': guidelineFile('acme', { cors: references }, { guideline_url: urls[0] }),
  }
}

/** What a run with --json found, by the part of the address behind the site. */
function stateOf(stdout: string, site: string): Record<string, string> {
  const { addresses } = JSON.parse(stdout) as { addresses: { address: string; state: string; reason?: string }[] }
  return Object.fromEntries(
    addresses.map(({ address, state, reason }) => [
      address.replace(site, ''),
      reason === undefined ? state : `${state}: ${reason}`,
    ]),
  )
}

describe('check-links', { timeout: 180_000 }, () => {
  test('looks for fragments in the page, and asks for it twice however many there are', async () => {
    const site = await createSite({ '/guide': html(GUIDE) })
    const fragments = ['', '#paging', '#old-style', '#theirs', '#caf%C3%A9', '#missing', '#description', '#:~:text=x']
    const { check } = createCheck(guidelineWith(...fragments.map((fragment) => `${site.url}/guide${fragment}`)))
    const { status: code, stdout } = await check('--json')
    expect(stateOf(stdout, site.url)).toEqual({
      '/guide': 'fine',
      '/guide#paging': 'fine',
      '/guide#old-style': 'fine',
      '/guide#theirs': 'fine',
      '/guide#caf%C3%A9': 'fine',
      '/guide#missing': 'broken: the page has no anchor #missing',
      '/guide#description': 'broken: the page has no anchor #description',
      '/guide#:~:text=x': 'fine',
    })
    expect(site.asked).toEqual(['/guide', '/guide'])
    expect([...site.agents]).toEqual([expect.stringMatching(/check-links \(\+https:/)])
    expect(code).toBe(1)
  })

  test('follows redirects with the fragment, and tells where to', async () => {
    const site = await createSite({ '/guide': html(GUIDE), '/old': status(301, { location: '/guide' }) })
    const { check } = createCheck(guidelineWith(`${site.url}/old#paging`, `${site.url}/old#gone`))
    const { stdout } = await check()
    expect(stdout).toMatch(/^broken +\S+acme\.md:\d+ +\S+\/old#gone +the page has no anchor #gone$/m)
    expect(stdout).toMatch(/^moved +\S+acme\.md:\d+ +\S+\/old#paging +to \S+\/guide$/m)
    expect(stdout).toContain('2 addresses: 1 fine (1 moved), 1 broken, 0 not decided')
  })

  test('does not decide what only a browser or a person could', async () => {
    const site = await createSite({
      '/app': html(APPLICATION),
      '/respec': html(`${GUIDE}<script src="https://www.w3.org/Tools/respec/respec-w3c"></script>`),
      '/guide.pdf': (response) => response.setHeader('content-type', 'application/pdf').end('%PDF'),
      '/members': status(403),
      '/crowded': status(429, { 'retry-after': '86400' }),
    })
    const paths = ['/app#paging', '/respec#x', '/respec#paging', '/guide.pdf#page=3', '/members', '/crowded']
    const { check } = createCheck(guidelineWith(...paths.map((path) => site.url + path)))
    const { status: code, stdout } = await check('--json')
    expect(stateOf(stdout, site.url)).toEqual({
      '/app#paging': 'undecided: the page may get its anchors in the browser',
      '/respec#x': 'undecided: the page may get its anchors in the browser',
      '/respec#paging': 'fine',
      '/guide.pdf#page=3': 'undecided: the page is application/pdf, not HTML',
      '/members': 'undecided: answers 403',
      '/crowded': 'undecided: the server asks to come back later',
    })
    expect(code).toBe(0)
  })

  test('comes back after 429, 5xx and no answer, as often as told', async () => {
    const onceThen =
      (first: Answer): Answer =>
      (response, visit) =>
        visit === 1 ? first(response, visit) : html(GUIDE)(response, visit)
    const answers = {
      busy: onceThen(status(429, { 'retry-after': '1' })),
      restarting: onceThen(status(503)),
      failing: status(500),
      silent: () => {},
      gone: status(404),
    }
    // Each on a host of its own, so that they are waited for side by side.
    const sites = await Promise.all(Object.values(answers).map((answer) => createSite({ '/': answer })))
    const closed = await createSite({})
    await closed.close()
    const { check } = createCheck(guidelineWith(...[...sites, closed].map(({ url }) => `${url}/`)))
    const { stdout } = await check('--json', '--retries', '1', '--timeout', '0.5')
    expect(Object.values(stateOf(stdout, ''))).toEqual([
      'fine',
      'fine',
      'broken: answers 500',
      'broken: no answer within 0.5 s',
      'broken: answers 404',
      'broken: no answer (ECONNREFUSED)',
    ])
    expect(sites.map(({ asked }) => asked.length)).toEqual([2, 2, 2, 2, 1])
  })

  test('asks one thing of a host at a time', async () => {
    const slowly: Answer = (response, visit) => setTimeout(() => html(GUIDE)(response, visit), 50)
    const site = await createSite({ '/a': slowly, '/b': slowly, '/c': slowly })
    const { check } = createCheck(guidelineWith(...['/a', '/b#paging', '/c'].map((path) => site.url + path)))
    expect((await check()).stdout).toContain('3 addresses: 3 fine')
    expect(site.mostOpen()).toBe(1)
  })

  test('leaves a host alone that has no answer for page after page', async () => {
    const paths = ['/1', '/2', '/3', '/4', '/5']
    const site = await createSite(Object.fromEntries(paths.map((path) => [path, status(503)])))
    const { check } = createCheck(
      guidelineWith(...paths.flatMap((path) => [`${site.url}${path}#a`, `${site.url}${path}#b`])),
    )
    const { stdout } = await check('--retries', '0')
    expect(site.asked).toEqual(['/1', '/2', '/3'])
    expect(stdout).toMatch(/^broken .*\/3 \(2 addresses\) +answers 503$/m)
    expect(stdout).toMatch(/^not decided .*\/4 \(2 addresses\) +left out, as its host had no answer before$/m)
    expect(stdout).toContain('10 addresses: 0 fine (0 moved), 6 broken, 4 not decided')
  })

  test('goes on where it was interrupted; --again starts afresh', async () => {
    let isStuck = true
    const site = await createSite({
      '/first': html(GUIDE),
      '/second': (response, visit) => (isStuck ? undefined : html(GUIDE)(response, visit)),
    })
    const { check, start } = createCheck(guidelineWith(`${site.url}/first#paging`, `${site.url}/second#missing`))
    const interrupted = start()
    await vi.waitFor(() => expect(site.asked).toContain('/second'), { timeout: 90_000 })
    interrupted.stop()
    await interrupted.ended
    expect(interrupted.printed.stderr).toContain(`1/2  ${site.url}/first\n`)

    isStuck = false
    site.asked.length = 0
    expect((await check()).stdout).toContain('2 addresses: 1 fine (0 moved), 1 broken, 0 not decided')
    expect(site.asked).toEqual(['/second', '/second'])

    site.asked.length = 0
    expect(await check()).toMatchObject({ status: 1, stderr: '' })
    expect(site.asked).toEqual([])
    await check('--again')
    expect(site.asked).toEqual(['/first', '/first', '/second', '/second'])
  })

  test('visits the addresses of one guideline, wherever they are written, or of all content', async () => {
    const site = await createSite({})
    const url = (path: string) => site.url + path
    const { check } = createCheck({
      'content/topics/cors.md': topicFile(
        'cors',
        {
          topic_standards: [{ name: 'Fetch', url: url('/standard') }],
          guidelines: [
            { guideline_id: 'acme', references: [section(url('/in-topic'))] },
            { guideline_id: 'other', references: [section(url('/other-in-topic'))] },
          ],
        },
        `See [this](${url('/link?a=1&b=2')}).\n`,
      ),
      'content/guidelines/acme.md': guidelineFile(
        'acme',
        { cors: [section(url('/section'), { formerUrl: url('/former') })] },
        { guideline_url: url('/guide'), guideline_source: { repository: url('/source') } },
      ),
      'content/guidelines/other.md': guidelineFile('other', {}, { guideline_url: url('/other') }),
    })
    await check('acme')
    expect(site.asked.toSorted()).toEqual(['/guide', '/in-topic', '/section', '/source'])
    site.asked.length = 0
    await check('--again')
    const rest = ['/link?a=1&b=2', '/other', '/other-in-topic', '/standard']
    expect(site.asked.toSorted()).toEqual(['/guide', '/in-topic', '/section', '/source', ...rest].toSorted())
  })

  test.each([
    [['acmee'], 'check-links: There is no guideline acmee. Did you mean `acme`?\n'],
    [['--pause', 'x'], 'check-links: --pause is x, but should be a number.\n'],
    [['--jsno'], "check-links: Unknown option '--jsno'. See --help.\n"],
  ])('%j is a mistake, said in one line', async (args, stderr) => {
    const { check } = createCheck(guidelineWith('https://acme.example/'))
    expect(await check(...args)).toEqual({ status: 1, stdout: '', stderr })
  })

  test('explains itself', async () => {
    const { status: code, stdout } = await createCheck({}).check('--help')
    expect(stdout).toContain('usage: npm run check-links')
    expect(code).toBe(0)
  })
})
