import { bytesOf } from '../../ignition/bytes.ts'

const allowed = /^[:_.a-zA-Z0-9]$/

/**
 * The name of the unit for a path, as `systemd-escape --path` makes it: slashes become dashes, other bytes `\x2d`.
 * The reference writes the hex digits without padding.
 */
export function escapeUnitPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '')
  const escaped = parts.map((part, index) => escapePart(part, index === 0)).join('-')
  return escaped === '' ? '-' : escaped
}

function escapePart(part: string, isFirst: boolean): string {
  return Array.from(bytesOf(part), (byte, index) => {
    const character = String.fromCharCode(byte)
    const isLeadingDot = isFirst && index === 0 && character === '.'
    return allowed.test(character) && !isLeadingDot ? character : `\\x${byte.toString(16)}`
  }).join('')
}
