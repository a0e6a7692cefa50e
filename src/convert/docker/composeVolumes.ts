import { composeKeyLost, dependsOnShell } from '../../report/catalogue/docker.ts'
import { yamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { FormValue } from '../../yaml/edit/formValue.ts'
import type { ComposeOptions } from './composeReading.ts'
import { itemsOf, textOf, textsOf, valueOf } from './composeValue.ts'

const at = yamlPath()

/** Volumes and folders in their short and long forms; those in memory are a flag of their own. */
export function readVolumes(value: FormValue): ComposeOptions {
  const mounts = itemsOf(value).map(mountOf)
  const isRelative = ([, volume]: Mount): boolean => /^(?:\.{1,2}(?:\/|:)|~)/.test(volume)
  const places = mounts.map(([, volume]) => placeOf(volume))
  return {
    // Of one place the last counts.
    options: mounts.filter((mount, index) => !isRelative(mount) && places.lastIndexOf(places[index] ?? '') === index),
    losses: [
      ...mounts.filter(isRelative).map(([, volume]) => dependsOnShell(at, volume.split(':')[0] ?? '')),
      ...itemsOf(value).flatMap(volumeLosses),
    ],
  }
}

/** A flag and its value. */
type Mount = readonly [string, string]

function mountOf(volume: FormValue): Mount {
  if (volume.kind !== 'map') return ['volume', textOf(volume)]
  const [source, target] = ['source', 'target'].map((key) => textOf(valueOf(volume, key)))
  const settings = (key: string): readonly string[] => textsOf(valueOf(volume, key))
  if (textOf(valueOf(volume, 'type')) === 'tmpfs') {
    const { size, mode } = {
      size: valueOf(valueOf(volume, 'tmpfs'), 'size'),
      mode: valueOf(valueOf(volume, 'tmpfs'), 'mode'),
    }
    const limits = [...textsOf(size).map((text) => `size=${text}`), ...textsOf(mode).map((text) => `mode=${text}`)]
    return ['tmpfs', [target, limits.join(',')].filter((part) => part).join(':')]
  }
  const words = [
    ...settings('read_only').flatMap((text) => (text === 'true' ? ['ro'] : [])),
    ...textsOf(valueOf(valueOf(volume, 'bind'), 'propagation')),
    ...textsOf(valueOf(valueOf(volume, 'bind'), 'selinux')),
    ...textsOf(valueOf(valueOf(volume, 'volume'), 'nocopy')).flatMap((text) => (text === 'true' ? ['nocopy'] : [])),
  ]
  return ['volume', [source, target, words.join(',')].filter((part) => part).join(':')]
}

/** Where a volume is in the container. */
function placeOf(volume: string): string {
  const [first = '', second] = volume.replaceAll(/\$\{[^}]*\}/g, '$').split(':')
  return second?.startsWith('/') === true ? second : first
}

function volumeLosses(volume: FormValue): readonly ReportEntry[] {
  const subpath = textOf(valueOf(valueOf(volume, 'volume'), 'subpath'))
  return subpath === '' ? [] : [composeKeyLost(at, 'volumes.subpath', 'The whole volume is taken in.')]
}
