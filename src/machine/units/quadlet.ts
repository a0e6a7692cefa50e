import type { DirectoryEntry, Entry } from '../root/entry.ts'

/** Where Podman looks for the quadlets of the system (podman-systemd.unit(5)). */
const folder = '/etc/containers/systemd/'

const suffixes: ReadonlyMap<string, string> = new Map([
  ['container', ''],
  ['kube', ''],
  ['volume', '-volume'],
  ['network', '-network'],
  ['pod', '-pod'],
  ['image', '-image'],
  ['build', '-build'],
  ['artifact', '-artifact'],
])

/** The service that Podman makes of a quadlet, undefined where a path is none. */
export function serviceOfQuadlet(path: string): string | undefined {
  if (!path.startsWith(folder)) return undefined
  const file = path.slice(path.lastIndexOf('/') + 1)
  const dot = file.lastIndexOf('.')
  const suffix = suffixes.get(file.slice(dot + 1))
  return suffix === undefined || dot < 1 ? undefined : `${file.slice(0, dot)}${suffix}.service`
}

/** All that is not a folder below one. */
export function leavesOf(directory: DirectoryEntry): readonly Exclude<Entry, DirectoryEntry>[] {
  return directory.entries.flatMap((entry) => (entry.kind === 'directory' ? leavesOf(entry) : [entry]))
}
