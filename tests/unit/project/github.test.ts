import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Step {
  uses?: string
  run?: string
  env?: Record<string, string>
}

interface Workflow {
  permissions?: Record<string, string>
  jobs: Record<string, { 'timeout-minutes'?: number; steps: Step[] }>
}

interface IssueForm {
  name: string
  description: string
  body: { type: string; id?: string; attributes: { label?: string; options?: string[] } }[]
}

function filesIn<T>(folder: string): [file: string, content: T][] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml') && name !== 'config.yml')
  return names.map((name) => [name, parse(readFileSync(`${folder}/${name}`, 'utf8')) as T])
}

const workflows = filesIn<Workflow>('.github/workflows')

test.each(workflows)(
  'the workflow %s has few rights, an end, and actions of a known version',
  (_, { permissions, jobs }) => {
    expect(permissions?.['contents']).toMatch(/^(?:read|write)$/)
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0)
      const actions = job.steps.flatMap(({ uses }) => uses ?? [])
      expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@(?:v\d+|[0-9a-f]{40})$/.test(action))).toEqual([])
    }
  },
)

test.each(workflows)('the commands of npm that the workflow %s runs exist', (_, { jobs }) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run = '' }) => run))
  const named = commands.flatMap((run) =>
    [...run.matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g)].map(([, name]) => name),
  )
  expect(named.filter((name) => name === undefined || !(name in scripts))).toEqual([])
})

test('what is published on GitHub Pages is built for the address that Pages gives', () => {
  const steps = workflows.find(([name]) => name === 'publish.yml')?.[1].jobs['build']?.steps
  const build = steps?.find(({ run }) => run?.includes('vite build'))
  expect(build?.run).toContain('--base "$BASE_PATH/"')
  expect(build?.env).toHaveProperty('STYLEBOOK_ORIGIN')
})

test.each(filesIn<IssueForm>('.github/ISSUE_TEMPLATE'))(
  'the form %s asks for what it labels',
  (_, { name, description, body }) => {
    expect([name, description].every(Boolean)).toBe(true)
    const questions = body.filter(({ type }) => type !== 'markdown')
    const ids = questions.map(({ id }) => id)
    expect(ids.every(Boolean)).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
    expect(questions.every(({ attributes }) => attributes.label)).toBe(true)
  },
)
