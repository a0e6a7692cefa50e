import { listMode } from '../../ignition/listMode.ts'

/** What a mode as written means: as `ls` shows it, in octal and decimal, and in words. */
export function describeMode(written: string): string | undefined {
  const mode = modeOf(written)
  if (mode === undefined) return undefined
  return `\`${listMode(mode)}\` · octal \`0${mode.toString(8)}\` · decimal \`${mode}\`\n\n${modeWords(mode)}`
}

/** A mode as written, as `ls` shows it: `rw-r--r--`. Undefined where it is none. */
export function listedMode(written: string): string | undefined {
  const mode = modeOf(written)
  return mode === undefined ? undefined : listMode(mode)
}

// As YAML 1.1 reads numbers: a leading zero makes them octal.
function modeOf(written: string): number | undefined {
  const [, octal, decimal] = /^(?:0o?([0-7]+)|([1-9]\d*|0))$/.exec(written) ?? []
  const mode = octal === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(octal, 8)
  return mode >= 0 && mode <= 0o7777 ? mode : undefined
}

function modeWords(mode: number): string {
  const classes = [
    `The owner may ${permissions(mode >> 6)}`,
    `the group ${permissions(mode >> 3)}`,
    `everyone else ${permissions(mode)}`,
  ]
  const specials = [
    ...((mode & 0o4000) === 0 ? [] : ['It runs as its owner (setuid).']),
    ...((mode & 0o2000) === 0 ? [] : ['It runs as its group, or gives its group to new files (setgid).']),
    ...((mode & 0o1000) === 0 ? [] : ['Only owners delete what is in it (sticky).']),
  ]
  return [`${classes.join(', ')}.`, ...specials].join(' ')
}

function permissions(bits: number): string {
  const words = [
    ...((bits & 4) === 0 ? [] : ['read']),
    ...((bits & 2) === 0 ? [] : ['write']),
    ...((bits & 1) === 0 ? [] : ['run']),
  ]
  return words.join(' and ').replace(/ and (?=.* and )/, ', ') || 'nothing'
}
