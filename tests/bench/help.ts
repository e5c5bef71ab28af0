import { readFileSync } from 'node:fs'

/** Where `--help` is asked for: prints the comment at the top of a command's file, which says how it is called, and ends. */
export function answerHelp(file: string): void {
  if (!process.argv.includes('--help')) return
  const [, comment = ''] = /\/\*\*\n(.*?)\n \*\//s.exec(readFileSync(file, 'utf8')) ?? []
  console.log(comment.replaceAll(/^ \* ?/gm, ''))
  process.exit(0)
}
