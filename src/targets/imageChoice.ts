import { imageOf } from '../images/images.ts'
import type { Variant } from '../spec/registry.ts'
import type { ImageSource } from './target.ts'

/** Which image a machine is made of. Everything past the architecture is for Azure alone. */
export interface ImageChoice {
  /** The id of a channel or stream; empty where the system has none. */
  readonly channel: string
  readonly architecture: 'amd64' | 'arm64'
  readonly offer: 'free' | 'corevm' | 'legacy'
  readonly generation: '1' | '2'
  /** A release, or `latest`. */
  readonly version: string
}

/** A choice as it is kept: by a person, for another system, or by another version of this page. */
export type WantedImage = Readonly<Partial<Record<keyof ImageChoice, string>>>

/** The image that is meant, with the usual in place of what is not chosen or does not exist. */
export function resolveImage(
  variant: Variant,
  { hasArm }: Partial<ImageSource>,
  wanted: WantedImage = {},
): ImageChoice {
  const { channels } = imageOf(variant)
  const channel = channels.find(({ id }) => id === wanted.channel) ?? channels[0]
  const version = wanted.version ?? ''
  return {
    channel: channel?.id ?? '',
    version: /^[\w.-]+$/.test(version) ? version : 'latest',
    ...(hasArm && wanted.architecture === 'arm64' ? onArm : onIntel(wanted)),
  }
}

// Of Arm there is one offer and one generation.
const onArm = { architecture: 'arm64', offer: 'corevm', generation: '2' } as const

const onIntel = ({ offer, generation }: WantedImage): Omit<ImageChoice, 'channel' | 'version'> => ({
  architecture: 'amd64',
  offer: offer === 'corevm' || offer === 'legacy' ? offer : 'free',
  generation: generation === '1' ? '1' : '2',
})
