import { nearestName } from '../../systemd/nearestName.ts'

/** The name that a mistyped one most likely means; undefined where none is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const byPlainName = new Map(names.map((each) => [plain(each), each]))
  const found = nearestName(plain(name), byPlainName.keys())
  return found === undefined ? undefined : byPlainName.get(found)
}

// `overWrite`, `size-mib` and `sshAuthorizedKeys` are spelled by another custom.
const plain = (name: string): string => name.toLowerCase().replaceAll(/[_\-\s]/g, '')
