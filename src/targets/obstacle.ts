import { imageOf } from '../images/images.ts'
import { newestSpec, takesSpec } from '../images/newestSpec.ts'
import type { Variant } from '../spec/registry.ts'
import { configName } from './deployInput.ts'
import type { ImageChoice } from './imageChoice.ts'
import type { Target } from './target.ts'

/** Why a config cannot go to a target at all, in plain words; undefined where it can. */
export function obstacleOf({ name, images, takes }: Target, system: Variant, config: string): string | undefined {
  const isMachineConfig = configName(config) === 'config.yaml'
  if (takes === 'machine-config' && system === 'openshift' && !isMachineConfig) {
    return 'The cluster takes a MachineConfig. Turn off **Raw Ignition** on the Ignition tab.'
  }
  if (images[system]) return undefined
  if (isMachineConfig) return `This is a MachineConfig, and ${name} takes none. It goes to an OpenShift cluster.`
  return `${imageOf(system).name} has no images for ${name}.`
}

/** What the Ignition of an image takes, and whether a config is among it. */
export interface ImageBound {
  /** The channel with its release: `Flatcar Stable 4593.2.5`. */
  readonly image: string
  readonly newest: string
  readonly isTaken: boolean
}

/** How the Ignition of an image bounds the version of configs; undefined where the image's is not known. */
export function boundOf(system: Variant, { channel }: ImageChoice, ignition: string): ImageBound | undefined {
  const found = imageOf(system).channels.find(({ id }) => id === channel)
  const newest = found && newestSpec(found.ignition)
  if (!found || newest === undefined) return undefined
  return { image: `${found.name} ${found.release}`, newest, isTaken: takesSpec(found.ignition, ignition) }
}
