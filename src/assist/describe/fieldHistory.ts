import type { PathKey } from '../../report/path.ts'
import { fieldsOf } from '../../spec/fieldsOf.ts'
import { specs, type Spec } from '../../spec/registry.ts'
import { fieldAt } from '../../spec/fieldAt.ts'

/** The first version of a spec's variant that has a field; undefined where none has. */
export function sinceVersion({ variant }: Spec, keys: readonly PathKey[]): string | undefined {
  return specs.find((spec) => spec.variant === variant && fieldAt(fieldsOf(spec), keys) !== undefined)?.version
}
