import type { PathKey } from '../../report/path.ts'
import { fieldsOf } from '../../spec/fieldsOf.ts'
import { specs, type Spec } from '../../spec/registry.ts'
import { setSpec } from '../../yaml/edit/setSpec.ts'
import { fieldAt } from '../../spec/fieldAt.ts'
import { fix, type Fix, type FixContext } from './fix.ts'

/** Raises the version to the first later one of the variant that does what is asked; one that is no experiment where there is one. */
export function raiseVersion(
  { editable, spec, isHarmless }: FixContext,
  isEnough: (spec: Spec) => boolean,
): readonly Fix[] {
  if (!spec) return []
  const own = specs.findIndex((other) => other.variant === spec.variant && other.version === spec.version)
  const later = specs.slice(own + 1).filter((other) => other.variant === spec.variant && isEnough(other))
  const found = later.find(({ version }) => !version.includes('-')) ?? later[0]
  if (!found) return []
  const edits = setSpec(editable.source, found)
  return isHarmless(edits) ? fix('raise-version', `Raise version to ${found.version}`, edits) : []
}

/** Lowers the version to the newest earlier one of the variant that fits, where that brings up no error. */
export function lowerVersion(
  { editable, spec, isHarmless }: FixContext,
  isGood: (spec: Spec) => boolean,
): readonly Fix[] {
  if (!spec) return []
  const own = specs.findIndex((other) => other.variant === spec.variant && other.version === spec.version)
  const found = specs.slice(0, own).findLast((other) => other.variant === spec.variant && isGood(other))
  const edits = found ? setSpec(editable.source, found) : []
  return found && isHarmless(edits) ? fix('lower-version', `Lower version to ${found.version}`, edits) : []
}

/** Puts fixes in order: what only an experimental version mends comes after everything else. */
export function experimentsLast(fixes: readonly Fix[]): readonly Fix[] {
  const isExperiment = ({ kind, title }: Fix): boolean => kind === 'raise-version' && title.includes('-')
  return [...fixes.filter((each) => !isExperiment(each)), ...fixes.filter(isExperiment)]
}

/** Whether a spec has a field at a path and its variant can use it. */
export function hasField(spec: Spec, path: readonly PathKey[]): boolean {
  const field = fieldAt(fieldsOf(spec), path)
  return field !== undefined && !field.refused
}
