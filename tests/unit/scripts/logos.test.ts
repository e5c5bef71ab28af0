import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { drawLogo, sharedLetters, visibleOnTile } from '../../../scripts/logos/draw.ts'
import { planLogos, writeLogos } from '../../../scripts/logos/logo-files.ts'
import { compile } from '../../../src/data/compiler/compile.ts'

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

describe('files', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'logos-'))
    mkdirSync(join(folder, 'content'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('are missing, then current, and stale once they show something else', async () => {
    addGuideline('a', 'Google', '/media/logos/google.svg')
    expect((await plan()).files).toMatchObject([{ file: logo('google.svg'), state: 'missing' }])
    writeLogos((await plan()).files)
    expect(readFileSync(logo('google.svg'), 'utf8')).toContain('#4285F4')
    expect((await plan()).files).toMatchObject([{ state: 'current' }])
    writeFileSync(logo('google.svg'), 'something else')
    expect((await plan()).files).toMatchObject([{ state: 'stale' }])
  })

  test('a PNG is drawn alike each time, and one of something else is stale', async () => {
    addGuideline('a', 'Google', '/media/logos/google.png')
    mkdirSync(join(folder, 'public/media/logos'), { recursive: true })
    writeFileSync(logo('google.png'), 'another picture')
    expect((await plan()).files).toMatchObject([{ state: 'stale' }])
    writeLogos((await plan()).files)
    const png = readFileSync(logo('google.png'))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([192, 192])
    expect((await plan()).files).toMatchObject([{ state: 'current' }])
  })

  test('what cannot be drawn is told, and the rest is drawn', async () => {
    addGuideline('a', 'Google', '/media/logos/google.svg')
    addGuideline('b', 'Belgif', '/media/logos/google.svg')
    addGuideline('c', 'Heroku', '/media/logos/heroku.gif')
    addGuideline('d', 'Hermes', 'https://example.com/logo.svg')
    const { files, findings } = await plan()
    expect(files.map(({ file, bytes }) => [file, bytes.toString()])).toEqual([
      [logo('google.svg'), expect.stringContaining('>Be</text>')],
    ])
    expect(findings).toEqual([
      'Google: /media/logos/google.svg is the logo of Belgif.',
      'Heroku: only /media/logos/<name>.svg and .png are drawn, not /media/logos/heroku.gif.',
      'Hermes and Heroku have the same letters, HE: give one of them others in scripts/logos/letters.ts.',
    ])
  })

  function plan() {
    const folders = { contentFolder: join(folder, 'content'), publicFolder: join(folder, 'public') }
    return planLogos(compile(folders).linked.companies, folders.publicFolder)
  }

  function addGuideline(id: string, company: string, path: string) {
    const fields = [`guideline_id: ${id}`, `guideline_title: ${id}`, 'guideline_url: https://example.com/']
    const lines = ['layout: guideline', ...fields, `guideline_company: ${company}`, `guideline_companyLogoUrl: ${path}`]
    writeFileSync(join(folder, 'content', `${id}.md`), `---\n${lines.join('\n')}\n---\n`)
  }

  function logo(name: string) {
    return join(folder, 'public/media/logos', name)
  }
})
