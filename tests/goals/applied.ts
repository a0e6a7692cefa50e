import { applyEdits } from '../../src/yaml/edit/textEdit.ts'
import { changeText, type Change } from '../../src/yaml/edit/change.ts'
import type { Spec } from '../../src/spec/registry.ts'

/** A text after changes, which must be possible. */
export function applied(source: string, changes: readonly Change[]): string {
  const changed = changeText(source, changes)
  if (changed.kind === 'refused') throw new Error(`${changed.reason}\n${source}\n${JSON.stringify(changes)}`)
  return applyEdits(source, changed.edits)
}

/** A config that only names its spec, and what OpenShift wants besides. */
export const emptyConfig = ({ variant, version }: Spec): string =>
  `variant: ${variant}\nversion: ${version}\n${variant === 'openshift' ? metadata : ''}`

const metadata = 'metadata:\n  name: 99-worker\n  labels:\n    machineconfiguration.openshift.io/role: worker\n'
