import type { EmittedMap } from '../../ignition/emitted.ts'
import { mapAt, mapsAt, textAt } from '../../ignition/valueAt.ts'
import { yamlMode } from '../../yaml/write/yamlTree.ts'
import type { Converting } from './converting.ts'
import { entry, flagEntry, fromOf, mapOf, textEntry } from './entries.ts'
import type { PlacedFile } from './nodeTree.ts'

const FOLDER = '/etc/systemd/network'

/** Files for systemd-networkd are files like others in Butane. */
export function networkFiles({ ignition }: Converting): readonly PlacedFile[] {
  return mapsAt(mapAt(ignition, 'networkd'), 'units').flatMap((unit) => {
    const path = `${FOLDER}/${textAt(unit, 'name') ?? ''}`
    const dropins = mapsAt(unit, 'dropins').map((dropin) => file(`${path}.d/${textAt(dropin, 'name') ?? ''}`, dropin))
    return [...(unit.entries.has('contents') ? [file(path, unit)] : []), ...dropins]
  })
}

function file(path: string, written: EmittedMap): PlacedFile {
  const text = textEntry('inline', textAt(written, 'contents') ?? '', fromOf(written, 'contents'))
  return {
    path,
    isAppended: false,
    head: [
      textEntry('path', path, fromOf(written, 'name')),
      flagEntry('overwrite', true, written.from),
      entry('mode', yamlMode(0o644), written.from),
    ],
    contents: entry('contents', mapOf([text]), written.from),
    from: written.from,
  }
}
