import type { MachineUnit } from '../../machine/units/unit.ts'

/** A state in a word, with the colour of its dot. */
export interface StateWord {
  readonly text: string
  readonly kind: 'success' | 'plain' | 'off'
}

/** Whether a unit starts, in a word. */
export function stateWord({ setting, start, madeAs, inImage }: MachineUnit): StateWord {
  if (setting === 'masked') return { text: 'Masked', kind: 'off' }
  if (setting === 'disabled') return { text: 'Disabled', kind: 'off' }
  if (start.when === 'boot') return { text: bootWord(setting, madeAs), kind: 'success' }
  if (start.by !== undefined) return { text: 'On demand', kind: 'plain' }
  return { text: inImage ? 'In the image' : 'Not started', kind: 'plain' }
}

function bootWord(setting: MachineUnit['setting'], madeAs: MachineUnit['madeAs']): string {
  if (setting === 'enabled' || madeAs === 'quadlet') return 'Enabled'
  return 'Starts at boot'
}

/** Why a unit starts or does not, as a part of a sentence. */
export function startReason({ name, setting, start, inImage }: MachineUnit): string {
  if (setting === 'masked') return 'a link to /dev/null keeps it from starting, whoever asks'
  if (setting === 'disabled') return 'the preset keeps it off where the image has it on'
  if (start.when === 'boot') return start.by ? `because ${start.by} wants it` : 'at every boot'
  if (start.by !== undefined) return `when ${start.by} ${occasionOf(start.by)}`
  if (start.when === 'unknown') return `${name} is not in this config; the image may have it`
  return inImage ? inImage.about : 'nothing starts it: enable it, or let another unit want it'
}

function occasionOf(name: string): string {
  if (name.endsWith('.timer')) return 'elapses'
  return /\.(?:socket|path)$/.test(name) ? 'is used' : 'starts'
}

/** What made a unit, for a badge; undefined where a unit of the config did. */
export function originWord({ madeAs, from }: MachineUnit): string | undefined {
  if (madeAs === 'quadlet') return 'quadlet'
  if (madeAs === 'file') return 'file'
  return madeAs === 'generated' ? String(from.keys.at(-1)) : undefined
}
