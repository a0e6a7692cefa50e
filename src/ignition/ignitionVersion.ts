/** The versions of the Ignition config format that Butane writes. */
export const IGNITION_VERSIONS = [
  '3.0.0',
  '3.1.0',
  '3.2.0',
  '3.3.0',
  '3.4.0',
  '3.5.0',
  '3.6.0',
  '3.7.0-experimental',
] as const

export type IgnitionVersion = (typeof IGNITION_VERSIONS)[number]

/** The middle number of a version: rules are ordered by it. */
export function minorOf(version: IgnitionVersion): number {
  return IGNITION_VERSIONS.indexOf(version)
}
