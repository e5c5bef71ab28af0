import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { drawLogo, sharedLetters, visibleOnTile } from '../../../scripts/logos/draw.ts'

describe('drawing', () => {
  test('a company with a mark gets it in the brand’s colour, with a margin', () => {
    const svg = drawLogo({ id: 'zalando', name: 'Zalando' })
    expect(svg).toContain('viewBox="-6 -6 36 36"')
    expect(svg).toContain('fill="#FF6900"')
    expect(svg).not.toContain('<text')
  })

  test('any other gets a monogram, Microsoft too', () => {
    expect(drawLogo({ id: 'microsoft', name: 'Microsoft' })).toContain('>Mi</text>')
    expect(drawLogo({ id: 'digg', name: 'DIGG' })).toContain('>DI</text>')
  })

  test('a company may have letters of its own', () => {
    expect(drawLogo({ id: 'json-api', name: 'JSON:API' })).toContain('>{ }</text>')
  })

  test('a colour that the light tile would swallow becomes black', () => {
    expect(visibleOnTile('FFCC00')).toBe('#000000')
    expect(visibleOnTile('FFFFFF')).toBe('#000000')
    expect(visibleOnTile('00CCBC')).toBe('#00CCBC')
  })

  test('monograms with the same letters are told, marks do not count', () => {
    const companies = ['GoCardless', 'GO Transit', 'Google', 'Heroku'].map((name) => ({
      id: name.toLowerCase().replace(' ', '-'),
      name,
    }))
    expect(sharedLetters(companies)).toEqual([{ letters: 'GO', companies: companies.slice(0, 2) }])
  })
})

describe('the command', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'logos-'))
    mkdirSync(join(folder, 'content/guidelines'), { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('writes what is missing or stale once, and tells it without writing when asked to', () => {
    addGuideline('a', 'Google', '/media/logos/google.svg')
    addGuideline('b', 'Belgif', '/media/logos/belgif.svg')
    expect(run('--check')).toMatchObject({ code: 1, output: expect.stringContaining('2 missing or stale') })
    expect(run()).toMatchObject({ code: 0, output: expect.stringContaining('2 logos, 2 written') })
    expect(run('--check').code).toBe(0)
    writeFileSync(logo('google.svg'), 'something else')
    expect(run('--check').output).toMatch(/stale: .*google\.svg/)
    expect(run().output).toContain('2 logos, 1 written')
    expect(readFileSync(logo('google.svg'), 'utf8')).toContain('#4285F4')
  })

  test('says what it cannot draw and draws the rest', () => {
    addGuideline('a', 'Google', '/media/logos/google.svg')
    addGuideline('b', 'Belgif', '/media/logos/google.svg')
    addGuideline('c', 'Heroku', '/media/logos/heroku.gif')
    const { code, output } = run()
    expect(code).toBe(1)
    expect(output).toContain('Google: /media/logos/google.svg is the logo of Belgif.')
    expect(output).toContain('Heroku: only /media/logos/<name>.svg and .png are drawn, not /media/logos/heroku.gif.')
    expect(readdirSync(join(folder, 'public/media/logos'))).toEqual(['google.svg'])
  })

  function addGuideline(id: string, company: string, path: string) {
    const fields = [`guideline_id: ${id}`, `guideline_title: ${id}`, 'guideline_url: https://example.com/']
    const lines = ['layout: guideline', ...fields, `guideline_company: ${company}`, `guideline_companyLogoUrl: ${path}`]
    writeFileSync(join(folder, 'content/guidelines', `${id}.md`), `---\n${lines.join('\n')}\n---\n`)
  }

  function logo(name: string) {
    return join(folder, 'public/media/logos', name)
  }

  function run(...args: string[]) {
    const env = {
      ...process.env,
      STYLEBOOK_CONTENT: join(folder, 'content'),
      STYLEBOOK_PUBLIC: join(folder, 'public'),
    }
    const command = ['--import', 'tsx', 'scripts/logos.ts', ...args]
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' })
    return { code: status, output: stdout + stderr }
  }
})
