import { imageOf } from '../../images/images.ts'
import type { Variant } from '../../spec/registry.ts'

/** The channels or streams of a system by id, without the name of the system: `Stable`. */
export function channelNames(system: Variant): Readonly<Record<string, string>> {
  const { name: systemName, channels } = imageOf(system)
  return Object.fromEntries(channels.map(({ id, name }) => [id, capital(name.replace(`${systemName} `, ''))]))
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
