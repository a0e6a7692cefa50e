import { clc, findSpec, isVariant, type Spec } from '../../spec/registry.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import type { SpecHeader } from '../../yaml/edit/setSpec.ts'
import { namedSpec } from './namedSpec.ts'

/** What the open document names as its spec, and that spec where there is one. */
interface DocumentSpec {
  readonly named: SpecHeader | undefined
  readonly spec: Spec | undefined
  /** Whether it is a Container Linux Config, which names no spec. */
  readonly isClc: boolean
}

/** The spec of the open document; known before the text is translated, and while it cannot be. */
export function useSpec(): DocumentSpec {
  const source = useWorkspace((state) => state.document?.source ?? '')
  const read = useWorkspace((state) => state.latest?.spec)
  const named = namedSpec(source) ?? read
  const isClc = named?.variant === clc.variant
  return { named, isClc, spec: named && isVariant(named.variant) ? findSpec(named.variant, named.version) : undefined }
}
