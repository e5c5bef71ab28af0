import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { preview } from 'vite'

/** Serves the production build in a folder, which is made when it is missing. Throws when the build fails. */
export async function serveSite(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`Building the site into ${folder} (vite build)`)
    const { status } = spawnSync('npx', ['vite', 'build', '--outDir', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    })
    if (status !== 0) throw new Error('The site could not be built: Vite says why above.')
  }
  const server = await preview({ build: { outDir: folder }, preview: { port: 4190 }, logLevel: 'warn' })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('The preview server gave no address.')
  return { url, close: () => server.close() }
}
