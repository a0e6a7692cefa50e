import type { Spec } from '../spec/registry.ts'
import { imageOf } from './images.ts'
import { takesSpec } from './newestSpec.ts'

/**
 * The channel whose Ignition is too old for the configs of a spec: `Flatcar Stable`. Looks at the channel of the given id, or at
 * the first one of the system. Undefined where its Ignition takes them, or is not known.
 */
export function tooNewFor({ variant, ignition }: Spec, channelId?: string): string | undefined {
  const { channels } = imageOf(variant)
  const channel = channels.find(({ id }) => id === channelId) ?? channels[0]
  return channel && !takesSpec(channel.ignition, ignition) ? channel.name : undefined
}
