import { quoteText } from '../../ignition/quoteText.ts'
import { platformUnspecified, unknownDynamicField } from '../../report/catalogue/clc.ts'
import type { ResolvedGroup } from '../../spec/fieldsOf.ts'
import { text, type Group } from '../../translate/1-decode/group.ts'
import { fillDynamicData, usesDynamicData } from '../dynamicData.ts'
import { optionsOf } from '../optionsOf.ts'
import { readVersion, spellVersion } from '../semanticVersion.ts'
import type { Conversion } from './conversion.ts'

interface Service {
  readonly shape: ResolvedGroup
  readonly command: string
  /** The variable that names the version of the image. */
  readonly tag: string
}

/** The drop-in that starts etcd or flannel with the options of its section; undefined where they cannot be used. */
export function serviceDropin(
  section: Group,
  { platform, add }: Conversion,
  { shape, command, tag }: Service,
): string | undefined {
  const options = commandOptions(section, shape)
  const isDynamic = usesDynamicData(options)
  if (isDynamic && platform === '') {
    add(platformUnspecified, section.path)
    return undefined
  }
  const filled = options.map((option) => (isDynamic ? fillDynamicData(option, platform) : option))
  if (filled.includes(undefined)) {
    add(unknownDynamicField, section.path)
    return undefined
  }
  const version = readVersion(text(section, 'version') ?? '')
  const lines = [
    ...(isDynamic ? ['EnvironmentFile=/run/metadata/coreos'] : []),
    ...(typeof version === 'string' ? [] : [`Environment="${tag}=v${spellVersion(version)}"`]),
    'ExecStart=',
    `ExecStart=${[command, ...filled].join(' \\\n  ')}`,
  ]
  const unit = isDynamic ? '[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n\n' : ''
  return `${unit}[Service]\n${lines.join('\n')}`
}

/** The one option that is not called like its field. */
const NAMES: Readonly<Record<string, string>> = { interface: 'iface' }

function commandOptions(section: Group, shape: ResolvedGroup): readonly string[] {
  const fields = optionsOf(shape, text(section, 'version'))?.fields.keys() ?? []
  return [...fields].flatMap((name) => {
    const value = section.fields.get(name)
    if (value === undefined || typeof value === 'object') return []
    const spelled = typeof value === 'string' ? quoteText(value) : String(value)
    return [`--${NAMES[name] ?? name.replaceAll('_', '-')}=${spelled}`]
  })
}
