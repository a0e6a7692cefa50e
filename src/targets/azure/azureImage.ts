import type { ImageChoice } from '../imageChoice.ts'

/** A Flatcar image of the Azure marketplace. */
export interface AzureImage {
  readonly publisher: 'kinvolk'
  readonly offer: string
  readonly sku: string
  readonly version: string
  /** Whether the terms of the image have to be accepted once, and a plan be named. */
  readonly hasTerms: boolean
}

/** The choices of an offer as people read them. */
export const azureOffers = {
  free: 'Free, accept terms once',
  corevm: 'Core VM, no terms',
  legacy: 'Legacy',
} as const

/** The marketplace's image for a choice. */
export function azureImage({ channel, architecture, offer, generation, version }: ImageChoice): AzureImage {
  const isArm = architecture === 'arm64'
  const plain = channel === 'lts' ? newestLts : channel
  return {
    publisher: 'kinvolk',
    offer: isArm ? 'flatcar-container-linux-corevm' : offers[offer],
    // Arm machines are all of generation 2, so their SKUs do not say it.
    sku: isArm || generation === '1' ? plain : `${plain}-gen2`,
    version,
    hasTerms: !isArm && offer !== 'corevm',
  }
}

/** The image as one word: `kinvolk:flatcar-container-linux-free:stable-gen2:latest`. */
export function azureUrn({ publisher, offer, sku, version }: AzureImage): string {
  return [publisher, offer, sku, version].join(':')
}

/** A small machine of the right architecture. */
export function azureSize({ architecture }: ImageChoice): string {
  return architecture === 'arm64' ? 'Standard_B2pls_v2' : 'Standard_B2s'
}

const newestLts = 'lts2024'

const offers = {
  free: 'flatcar-container-linux-free',
  corevm: 'flatcar-container-linux-corevm-amd64',
  legacy: 'flatcar-container-linux',
} as const
