/** Content nests about six levels deep. The YAML parser calls itself for each, and some thousands end the process. */
const MOST_LEVELS = 20

/** Where YAML nests deeper than any content, without parsing it: an offset, or undefined when all is well. */
export function tooDeepAt(yaml: string): number | undefined {
  // Every block level needs an indicator or a space in front of its line, every second one at least.
  const block = new RegExp(`^[ \\t?:-]{${MOST_LEVELS * 4},}`, 'm').exec(yaml)
  return block ? block.index : tooDeepBracket(yaml)
}

/** Brackets in quotes are counted as well: nobody writes so many unbalanced ones. */
function tooDeepBracket(yaml: string): number | undefined {
  let depth = 0
  for (const { 0: bracket, index } of yaml.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1))
    if (depth > MOST_LEVELS) return index
  }
  return undefined
}
