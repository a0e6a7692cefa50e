import type { Variant } from '../../spec/registry.ts'

/** Where a system's Ignition looks for its config on QEMU's firmware device. */
export function firmwareKey(system: Variant): string {
  return system === 'flatcar' ? 'opt/org.flatcar-linux/config' : 'opt/com.coreos/config'
}
