import type { SpecId } from '../../spec/registry.ts'
import { quoteYaml } from '../quote/quoteYaml.ts'
import { checksum } from './checksum.ts'

/** A Butane config that only says where the real config is, and what its checksum must be. */
export function pointerConfig({ variant, version }: SpecId, url: string, config: string): string {
  return `variant: ${variant}
version: ${version}
ignition:
  config:
    replace:
      source: ${quoteYaml(url)}
      verification:
        hash: ${checksum(new TextEncoder().encode(config))}
`
}
