import { list, map, scalar, type EmittedMap } from '../../ignition/emitted.ts'
import type { YamlPath } from '../../report/path.ts'

interface GeneratedUnit {
  readonly name: string
  readonly dropin: string
  readonly contents: string
  readonly enable?: 'enable' | 'enabled'
}

/** A unit of the image with a drop-in, made by a section of the config. */
export function generatedUnit(from: YamlPath, { name, dropin, contents, enable }: GeneratedUnit): EmittedMap {
  const made = map(from, [
    ['contents', scalar(from, contents)],
    ['name', scalar(from, dropin)],
  ])
  return map(from, [
    ['dropins', list(from, [made])],
    ...(enable ? [[enable, scalar(from, true)] as const] : []),
    ['name', scalar(from, name)],
  ])
}
