import { map, scalar, type EmittedMap } from '../../ignition/emitted.ts'
import { group, pathOf, text, type Group } from '../../translate/1-decode/group.ts'

/** The hash in Ignition's spelling; without function or sum there is none. */
export function convertVerification(parent: Group | undefined, fallback: Group): EmittedMap {
  const verification = group(parent, 'verification')
  const hash = group(verification, 'hash')
  const [name, sum] = [text(hash, 'function'), text(hash, 'sum')]
  const from = verification?.path ?? parent?.path ?? fallback.path
  return map(from, hash && name && sum ? [['hash', scalar(pathOf(hash, 'sum'), `${name}-${sum}`)]] : [])
}
