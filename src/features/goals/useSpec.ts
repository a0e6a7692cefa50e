import { findSpec, type Spec } from '../../spec/registry.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'

/** The spec of the open text; undefined where it names none of Butane's. */
export function useSpec(): Spec | undefined {
  const named = useWorkspace((state) => state.latest?.spec)
  return named && named.variant !== 'clc' ? findSpec(named.variant, named.version) : undefined
}
