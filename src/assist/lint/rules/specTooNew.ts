import { imageOf } from '../../../images/images.ts'
import { tooNewFor } from '../../../images/tooNewFor.ts'
import { specTooNew } from '../../../report/catalogue/hints.ts'
import { yamlPath } from '../../../report/path.ts'
import type { Spec } from '../../../spec/registry.ts'
import type { LintRule } from '../rule.ts'

/** A version of the spec that the Ignition of the image does not know, so that the machine does not boot. */
export const specTooNewRule: LintRule = {
  code: 'spec-too-new',
  find: ({ spec, rangeAt }, { channel }) => {
    const image = channel === undefined ? tooNewForAll(spec) : tooNewFor(spec, channel)
    if (image === undefined) return []
    const path = yamlPath('version')
    return [{ ...specTooNew(path, image, spec.version), range: rangeAt(path) }]
  },
}

// Where no channel has been chosen, one that takes it may be meant.
function tooNewForAll(spec: Spec): string | undefined {
  const { channels, name } = imageOf(spec.variant)
  return channels.length > 0 && channels.every(({ id }) => tooNewFor(spec, id) !== undefined) ? name : undefined
}
