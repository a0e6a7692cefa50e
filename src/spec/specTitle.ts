import type { SpecId, Variant } from './registry.ts'

/** The operating systems as people call them. */
export const variantTitles: Readonly<Record<Variant, string>> = {
  fcos: 'Fedora CoreOS',
  flatcar: 'Flatcar',
  openshift: 'OpenShift',
  r4e: 'RHEL for Edge',
  fiot: 'Fedora IoT',
}

/** The older language as people call it. */
export const clcTitle = 'Container Linux Config'

/** A spec as people read it: `Flatcar` and `1.2.0 experimental`. */
export function specTitle({ variant, version }: SpecId): { readonly variant: string; readonly version: string } {
  return { variant: variantTitles[variant], version: version.replace('-experimental', ' experimental') }
}
