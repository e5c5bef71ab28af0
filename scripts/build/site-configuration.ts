import type { UserConfig } from 'vite'

/** The configuration of the site's build, from the environment as it is now. */
export async function siteConfiguration(): Promise<UserConfig> {
  // It reads the environment as it is loaded.
  const { default: configure } = await import('../../vite.config.ts')
  return configure({ command: 'build', mode: 'production' })
}
