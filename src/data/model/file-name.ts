/** The longest name in bytes. File systems take 255; the rest is for what the site adds, such as `.html`. */
const LONGEST = 200

/** Names that Windows keeps for devices, whatever their ending. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/**
 * What a part of a path should be instead, as the end of the sentence "… should be"; undefined when every file system
 * and host can keep a file of this name.
 */
export function fileNameFault(name: string): string | undefined {
  if (name === '' || name === '.' || name === '..') return 'a path without empty parts, `.` and `..`'
  if (/[\p{Control}\p{Surrogate}]/u.test(name)) return 'a path without control characters'
  if (/[?#%\\<>:"|*]/.test(name)) return 'a path without `? # % \\ < > : " | *`, which not every file system can keep'
  if (name.startsWith('.')) return 'a path of which no part starts with a dot: such files are hidden'
  if (/[. ]$/.test(name)) return 'a path of which no part ends with a dot or a space, which Windows drops'
  if (isDeviceName(name)) return `a path without \`${name}\`, a name that Windows keeps for a device`
  return new TextEncoder().encode(name).length > LONGEST
    ? `a path whose parts have at most ${LONGEST} bytes`
    : undefined
}

/** Whether Windows keeps a name for a device (`con`, `aux.svg`), so that no file there can have it. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name)
}
