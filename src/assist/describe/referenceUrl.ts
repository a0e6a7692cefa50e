import type { Spec } from '../../spec/registry.ts'

/** The page of Butane's documentation on a spec. */
export function referenceUrl({ variant, version }: Spec): string {
  const [major, minor] = version.split('.')
  return `https://coreos.github.io/butane/config-${variant}-v${major}_${minor}${version.includes('-') ? '-exp' : ''}/`
}
