/** Whether a mode was written in decimal by mistake: it is odd as it stands, and usual when its digits are read as octal. */
export function isDecimalMistake(mode: number, isDirectory: boolean): boolean {
  const octal = digitsAsOctal(mode)
  return octal !== undefined && !isTypicalMode(mode, isDirectory) && isTypicalMode(octal, isDirectory)
}

function digitsAsOctal(mode: number): number | undefined {
  return mode >= 0 && mode <= 7777 && /^[0-7]+$/.test(String(mode)) ? Number.parseInt(String(mode), 8) : undefined
}

/** Whether people give a file or directory such a mode (Butane's rule of thumb). */
export function isTypicalMode(mode: number, isDirectory: boolean): boolean {
  if (mode === 0) return true
  const classes = [mode & 7, (mode >> 3) & 7, (mode >> 6) & 7]
  const allows = (bit: number): boolean => classes.some((bits) => (bits & bit) !== 0)
  if (!hasTypicalClasses(classes) || !allows(4)) return false
  return isDirectory ? isTypicalForDirectory(mode, allows) : isTypicalForFile(mode, allows)
}

function isTypicalForDirectory(mode: number, allows: (bit: number) => boolean): boolean {
  return allows(1) && (mode & 0o4000) === 0 && ((mode & 0o3000) === 0 || allows(2))
}

function isTypicalForFile(mode: number, allows: (bit: number) => boolean): boolean {
  return (mode & 0o1000) === 0 && ((mode & 0o6000) === 0 || (allows(1) && (mode & 2) === 0))
}

// From others over the group to the owner: each may do all that those before may.
function hasTypicalClasses(classes: readonly number[]): boolean {
  let seen = 0
  for (const bits of classes) {
    if ((seen & ~bits) !== 0) return false
    if ((bits & 1) !== 0 && (seen & 4) !== 0 && (seen & 1) === 0) return false
    if ((bits & 3) !== 0 && (bits & 4) === 0) return false
    seen |= bits
  }
  return true
}
