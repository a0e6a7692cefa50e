import { IGNITION_VERSIONS, minorOf, type IgnitionVersion } from '../ignition/ignitionVersion.ts'

// github.com/coreos/ignition, docs/specs.md, "Specification versions and Ignition releases".
const firstRelease: readonly (readonly [spec: IgnitionVersion, release: string])[] = [
  ['3.6.0', '2.26.0'],
  ['3.5.0', '2.20.0'],
  ['3.4.0', '2.15.0'],
  ['3.3.0', '2.11.0'],
  ['3.2.0', '2.7.0'],
  ['3.1.0', '2.3.0'],
  ['3.0.0', '2.0.0'],
]

/** The newest stable version of configs that a release of Ignition takes; undefined before 2.0.0, which has other configs. */
export function newestSpec(release: string): IgnitionVersion | undefined {
  return firstRelease.find(([, first]) => compare(release, first) >= 0)?.[0]
}

/** Whether a release of Ignition takes configs of a version. It reads all stable ones up to its newest, and no other experimental. */
export function takesSpec(release: string, version: string): boolean {
  const known = IGNITION_VERSIONS.find((item) => item === version)
  const newest = newestSpec(release)
  return known !== undefined && newest !== undefined && minorOf(known) <= minorOf(newest)
}

function compare(left: string, right: string): number {
  const theirs = numbersOf(right)
  for (const [at, mine] of numbersOf(left).entries()) {
    const difference = mine - (theirs[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const numbersOf = (release: string): readonly number[] => release.split('.').map(Number)
