import type { Emitted, EmittedMap } from '../../ignition/emitted.ts'
import { mapAt } from '../../ignition/valueAt.ts'
import { keyLeftOut, valueLeftOut } from '../../report/catalogue/convertCloudConfig.ts'
import { groupFrom, isOn, itemsOf, textFile, wordAt, wordOf, type Cloud, type Made } from './cloud.ts'

/** The section that Container Linux read in its own cloud-configs: units, updates, and services of then. */
export function madeOfCoreos(value: Emitted, cloud: Cloud): Made {
  if (value.kind !== 'map') return {}
  for (const [key, { from }] of value.entries) {
    if (key !== 'units' && key !== 'update') cloud.lose((path) => keyLeftOut(path, NOT_SHIPPED), from)
  }
  const units = itemsOf(value.entries.get('units')).flatMap((item) => (item.kind === 'map' ? unitOf(item, cloud) : []))
  return { units, files: updateFile(mapAt(value, 'update')) }
}

const NOT_SHIPPED = 'The image does not ship this service any more. Run it in a container, or write its unit.'

function unitOf(item: EmittedMap, { lose }: Cloud): readonly EmittedMap[] {
  const name = wordAt(item, 'name')
  if (name === undefined) return []
  const { from } = item
  const command = wordAt(item, 'command')
  if (command !== undefined && command !== 'start') {
    lose((path) => valueLeftOut(path, `${command} of ${name}`, 'Units can be enabled or masked here.'), from)
  }
  const dropins = itemsOf(item.entries.get('drop-ins')).flatMap((dropin) =>
    dropin.kind === 'map'
      ? [
          groupFrom(dropin.from, {
            name: wordAt(dropin, 'name') ?? 'cloud-config.conf',
            contents: wordAt(dropin, 'content'),
          }),
        ]
      : [],
  )
  const isStarted = command === 'start' || isOn(item.entries.get('enable'))
  const contents = wordAt(item, 'content')
  return [
    groupFrom(from, {
      name,
      enabled: isStarted ? true : undefined,
      mask: isOn(item.entries.get('mask')) ? true : undefined,
      contents: isStarted ? withInstall(contents) : contents,
      dropins,
    }),
  ]
}

/** A unit that was started by name has to be wanted by something. */
function withInstall(contents: string | undefined): string | undefined {
  if (contents === undefined || /^\[Install\]/m.test(contents)) return contents
  return `${contents.trimEnd()}\n\n[Install]\nWantedBy=multi-user.target\n`
}

function updateFile(update: EmittedMap | undefined): readonly EmittedMap[] {
  if (!update) return []
  const settings = [...update.entries].flatMap(([key, value]) => {
    const word = wordOf(value)
    return word === undefined ? [] : [`${key.toUpperCase().replaceAll('-', '_')}=${word}\n`]
  })
  return settings.length === 0 ? [] : [textFile(update.from, '/etc/flatcar/update.conf', settings.join(''))]
}
