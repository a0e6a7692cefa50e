import { expect, test } from 'vitest'
import { findSpec, type Variant } from '../spec/registry.ts'
import { tooNewFor } from './tooNewFor.ts'

test.each([
  ['flatcar', '1.1.0', undefined, undefined],
  ['flatcar', '1.2.0-experimental', undefined, 'Flatcar Stable'],
  ['flatcar', '1.2.0-experimental', 'beta', 'Flatcar Beta'],
  ['flatcar', '1.2.0-experimental', 'next', 'Flatcar Stable'],
  ['openshift', '4.20.0', undefined, undefined],
] as const satisfies readonly (readonly [Variant, string, string | undefined, string | undefined])[])(
  '%s %s on %s is too new for %s',
  (variant, version, channel, expected) => {
    const spec = findSpec(variant, version)
    expect(spec && tooNewFor(spec, channel)).toBe(expected)
  },
)
