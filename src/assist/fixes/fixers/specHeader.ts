import { fieldsOf } from '../../../spec/fieldsOf.ts'
import { isVariant, specs, variants, type Spec, type Variant } from '../../../spec/registry.ts'
import { childKeys, textAt } from '../../../yaml/edit/editable.ts'
import { setSpec } from '../../../yaml/edit/setSpec.ts'
import { fix, type Fixer } from '../fix.ts'
import { nearest } from '../nearest.ts'

/** A text that names no spec that there is: the nearest one; none for Ignition itself, which is another language. */
export const specHeader: Fixer = ({ editable }) => {
  const variant = textAt(editable, ['variant'])
  const version = textAt(editable, ['version'])
  const keys = childKeys(editable, [])
  const isIgnition = textAt(editable, ['ignition', 'version']) !== undefined
  const isConfig = !isIgnition && keys.every((key) => topKeys.has(key))
  if (!isConfig || (keys.length === 0 && editable.source.trim() !== '')) return []
  const named = variant === undefined || variant === '' ? 'flatcar' : namedVariant(variant)
  if (named === undefined) return []
  const spec = nearestVersion(named, version)
  const title =
    variant === undefined ? `Add ${spec.variant} ${spec.version}` : `Change to ${spec.variant} ${spec.version}`
  return fix('name-spec', title, setSpec(editable.source, spec))
}

const topKeys = new Set(specs.flatMap((spec) => [...fieldsOf(spec).fields.keys()]))

function namedVariant(text: string): Variant | undefined {
  const name = text === 'rhcos' ? 'openshift' : nearest(text, variants)
  return name !== undefined && isVariant(name) ? name : undefined
}

function nearestVersion(variant: Variant, version = ''): Spec {
  const own = specs.filter((spec) => spec.variant === variant)
  const [first, ...rest] = own
  if (!first) throw new Error(`The registry has no spec of ${variant}.`)
  const written = /^v?(\d+)(?:\.(\d+))?/.exec(version)?.slice(1, 3).join('.')
  const same = own.find((spec) => spec.version === version) ?? own.find((spec) => spec.version === `${written}.0`)
  return same ?? rest.reduce((newest, spec) => (spec.version.includes('-') ? newest : spec), first)
}
