import { spawn } from 'node:child_process'

/** Runs a command with its output in this terminal and gives its exit code. The project's own binaries are found. */
export function run(command, args, { env = {}, cwd = process.cwd() } = {}) {
  const windows = process.platform === 'win32'
  const path = `node_modules/.bin${windows ? ';' : ':'}${process.env.PATH}`
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      shell: windows,
      cwd,
      env: { ...process.env, PATH: path, ...env },
    })
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`)
      resolve(1)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
