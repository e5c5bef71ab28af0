/**
 * `npm start`: installs what is missing, builds the site and serves it. Plain JavaScript without packages up to the
 * point where they are installed. STYLEBOOK_CONTENT and STYLEBOOK_PUBLIC name other folders than content/ and public/.
 */
import { install } from './setup/install.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'
import { run } from './setup/run.mjs'
import { say, stop } from './setup/say.mjs'

const PORT = 4173

checkNodeVersion()
await install()
say('Checking the content')
if ((await run('tsx', ['scripts/check-content.ts'])) !== 0)
  stop('The content cannot be published: the messages above say why.')
say('Building the site (vite build)')
if ((await run('vite', ['build'])) !== 0) stop('The build failed: the messages above say why.')

const { preview } = await import('vite')
const server = await preview({ preview: { port: PORT } })
const address = server.resolvedUrls?.local[0] ?? stop('The server gave no address.')
if (new URL(address).port !== String(PORT)) say(`Port ${PORT} is taken, so the next free one is used`)
say(`The API Stylebook is at ${address} (Ctrl-C ends it)`)
