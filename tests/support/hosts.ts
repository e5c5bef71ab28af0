import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { preview } from 'vite'
import { findHost } from '../../scripts/setup/hosts.mjs'

/** A web server that serves a folder. */
export interface Host {
  /** Scheme, host and port. */
  origin: string
  stop(): Promise<void>
}

/** Serves `root` by nginx with `deploy/nginx.conf`. A site with a base lies below it at that path. */
export async function startNginx(root: string, base: string): Promise<Host> {
  const nginx = required('nginx')
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'stylebook-nginx-'))
  const site = readFileSync('deploy/nginx.conf', 'utf8')
  const changes = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /srv/stylebook;', `root ${root};`],
    ['error_page 404 /404.html;', `error_page 404 ${base}404.html;`],
  ] as const
  const config = changes.reduce((text, [from, to]) => replaceOnce(text, from, to), site)
  writeFileSync(join(folder, 'nginx.conf'), nginxConfig(mimeTypes(nginx), config))
  const child = spawn(nginx, ['-p', folder, '-c', 'nginx.conf'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const host = await started(child, port)
  return {
    ...host,
    async stop() {
      await host.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Serves `root` by Python's own server. */
export async function startPython(root: string): Promise<Host> {
  const port = await freePort()
  const args = ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root]
  return started(spawn(required('python3'), args, { stdio: ['ignore', 'ignore', 'pipe'] }), port)
}

/** Starts a server that is a script for Node; its arguments are given the port. */
export async function startScript(argumentsFor: (port: number) => string[], cwd: string): Promise<Host> {
  const port = await freePort()
  return started(spawn(process.execPath, argumentsFor(port), { cwd, stdio: ['ignore', 'ignore', 'pipe'] }), port)
}

/** Serves the built site in `outDir` as `npm start` does. */
export async function startPreview(outDir: string, base: string): Promise<Host> {
  const port = await freePort()
  const server = await preview({ base, logLevel: 'error', build: { outDir }, preview: { port, strictPort: true } })
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() }
}

function required(name: 'nginx' | 'python3'): string {
  const path = findHost(name)
  if (path === undefined) throw new Error(`This test needs ${name}: install it, or set NGINX_PATH or PYTHON_PATH`)
  return path
}

/** What surrounds a site's configuration, all in one folder, with the rights of whoever runs the test. */
function nginxConfig(types: string, site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`)
  return `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid nginx.pid;
error_log stderr;
events {}
http {
  include ${types};
  access_log off;
  ${temporary.join(' ')}
  ${site}
}
`
}

/** nginx's own list of types, which lies beside its own configuration. */
function mimeTypes(nginx: string): string {
  const { stderr } = spawnSync(nginx, ['-V'], { encoding: 'utf8' })
  return join(dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf'), 'mime.types')
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`deploy/nginx.conf should have "${from}" once`)
  return text.replace(from, () => to)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port was given')
  return address.port
}

/** Waits until a server answers. */
async function started(child: ChildProcess, port: number): Promise<Host> {
  let said = ''
  let failed = false
  child.on('error', (error) => {
    failed = true
    said += error.message
  })
  child.stderr?.on('data', (text) => (said += String(text)))
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const origin = `http://127.0.0.1:${port}`
  for (let attempt = 0; !failed && child.exitCode === null && attempt < 100; attempt += 1) {
    await setTimeout(100)
    const answer = await fetch(origin).catch(() => undefined)
    if (answer) {
      await answer.arrayBuffer()
      return { origin, stop: () => (child.kill(), ended) }
    }
  }
  child.kill()
  throw new Error(`${child.spawnfile} did not start: ${said}`)
}
