import { spawn } from 'node:child_process'

/** Runs a command with its output in this terminal and gives its exit code. The project's own binaries are found. */
export function run(command, args, { env = {}, cwd = process.cwd() } = {}) {
  return start(command, args, { env, cwd, stdio: 'inherit' })
}

/** Runs a command beside others, so that its output is shown as a whole when it has ended. Gives its exit code. */
export async function runBeside(command, args, { env = {}, cwd = process.cwd() } = {}) {
  const printed = []
  const code = await start(command, args, { env, cwd, stdio: 'pipe' }, (child) => {
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => printed.push(bytes))
  })
  return { code, printed: Buffer.concat(printed).toString() }
}

function start(command, args, { env, cwd, stdio }, listen = () => {}) {
  const windows = process.platform === 'win32'
  const path = `node_modules/.bin${windows ? ';' : ':'}${process.env.PATH}`
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio, shell: windows, cwd, env: { ...process.env, PATH: path, ...env } })
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
    listen(child)
  })
}
