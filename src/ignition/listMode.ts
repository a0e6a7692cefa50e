/** Permissions as `ls` shows them: `rwxr-xr-x`. */
export function listMode(mode: number): string {
  return [
    triple(mode >> 6, (mode & 0o4000) !== 0, 's'),
    triple(mode >> 3, (mode & 0o2000) !== 0, 's'),
    triple(mode, (mode & 0o1000) !== 0, 't'),
  ].join('')
}

function triple(bits: number, isSpecial: boolean, special: string): string {
  const runs = (bits & 1) !== 0
  const last = runs ? 'x' : '-'
  return `${(bits & 4) === 0 ? '-' : 'r'}${(bits & 2) === 0 ? '-' : 'w'}${isSpecial ? specialOf(special, runs) : last}`
}

const specialOf = (special: string, runs: boolean): string => (runs ? special : special.toUpperCase())
