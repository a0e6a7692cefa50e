/** The types of units of systemd itself. */
const systemd = [
  'service',
  'socket',
  'device',
  'mount',
  'automount',
  'swap',
  'target',
  'path',
  'timer',
  'slice',
  'scope',
] as const

/** The types of Podman's files of which it makes services; its networks are told from networkd's by their name here. */
const podman = ['container', 'pod', 'kube', 'volume', 'quadlet-network', 'image', 'build', 'artifact'] as const

const networkd = ['network', 'netdev', 'link'] as const

/** Configs of systemd's own programs. */
const programs = ['journald', 'logind', 'resolved', 'timesyncd', 'networkd'] as const

/** Every kind of text in systemd's unit-file language. */
export const unitTypes = [...systemd, ...podman, ...networkd, ...programs, 'sysupdate'] as const

export type UnitType = (typeof unitTypes)[number]

/** Whether Podman makes a service of it. */
export const isQuadlet = (type: UnitType): boolean => podman.some((each) => each === type)

/** A file in the unit-file language. */
export interface UnitName {
  readonly type: UnitType
  /** The unit it is about, without a folder; undefined where it is about all of its type. */
  readonly unit: string | undefined
  readonly isDropin: boolean
}

/** What a unit of systemd is by its name. */
export const unitTypeOf = (name: string): UnitType | undefined => systemTypes.get(extensionOf(name))

/** What a quadlet is by its name. */
export const quadletTypeOf = (name: string): UnitType | undefined => quadletTypes.get(extensionOf(name))

/** What a file is by where it is written; undefined where it is not in the unit-file language. */
export function unitOfPath(path: string): UnitName | undefined {
  const parts = path.split('/').filter((part) => part !== '')
  const file = parts.at(-1) ?? ''
  const folder = parts.at(-2) ?? ''
  return underFolder(path, file, folder) ?? configFile(path, file, folder)
}

const typesByName = (types: readonly UnitType[]): ReadonlyMap<string, UnitType> =>
  new Map(types.map((type) => [type.replace(/^quadlet-/, ''), type]))

const systemTypes = typesByName(systemd)
const quadletTypes = typesByName(podman)
const networkTypes = typesByName(networkd)

const unitFolders: readonly (readonly [folder: RegExp, types: ReadonlyMap<string, UnitType>])[] = [
  [/\/systemd\/(?:system|user)(?:\.control|\.attached)?\//, systemTypes],
  [/\/containers\/systemd\//, quadletTypes],
  [/\/systemd\/network\//, networkTypes],
]

function underFolder(path: string, file: string, folder: string): UnitName | undefined {
  const types = unitFolders.find(([pattern]) => pattern.test(path))?.[1]
  if (types === undefined) return undefined
  if (!folder.endsWith('.d') || !file.endsWith('.conf')) return named(types, file, file, false)
  const unit = folder.slice(0, -2)
  return unit.includes('.') ? named(types, unit, unit, true) : named(types, `.${unit}`, undefined, true)
}

function named(
  types: ReadonlyMap<string, UnitType>,
  name: string,
  unit: string | undefined,
  isDropin: boolean,
): UnitName | undefined {
  const type = types.get(extensionOf(name))
  return type && { type, unit, isDropin }
}

const programTypes = typesByName(programs)

/** Configs of systemd's own programs and of sysupdate. */
function configFile(path: string, file: string, folder: string): UnitName | undefined {
  if (/\/sysupdate(?:\.[^/]+)?\.d$/.test(path.slice(0, -file.length - 1)) && /\.(?:conf|transfer)$/.test(file))
    return { type: 'sysupdate', unit: undefined, isDropin: false }
  if (!/\/systemd\//.test(path) || !file.endsWith('.conf')) return undefined
  const isDropin = folder.endsWith('.conf.d')
  const type = programTypes.get((isDropin ? folder.slice(0, -2) : file).replace(/\.conf$/, ''))
  return type && { type, unit: undefined, isDropin: true }
}

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1)
