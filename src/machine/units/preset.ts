import type { EmittedMap } from '../../ignition/emitted.ts'
import { flagAt, textAt } from '../../ignition/valueAt.ts'
import type { TextWithOrigin } from '../readResult.ts'

/**
 * The lines of the preset file that Ignition writes: sorted, and the instances of one template on one line. Of the units to
 * disable it writes only those that the image enables; these lines are not told here.
 */
export function presetLines(units: readonly EmittedMap[]): readonly TextWithOrigin[] {
  const templates = new Map<string, { readonly instances: string[]; readonly first: EmittedMap }>()
  for (const unit of units) {
    if (flagAt(unit, 'enabled') !== true) continue
    const { template, instance } = splitInstance(textAt(unit, 'name') ?? '')
    const known = templates.get(template)
    if (known && instance !== undefined) known.instances.push(instance)
    if (!known) templates.set(template, { instances: instance === undefined ? [] : [instance], first: unit })
  }
  return [...templates]
    .toSorted(([left], [right]) => (`${left}-enabled` < `${right}-enabled` ? -1 : 1))
    .map(([template, { instances, first }]) => ({
      text: ['enable', template, ...(instances.length > 0 ? [instances.join(' ')] : [])].join(' '),
      from: first.entries.get('enabled')?.from ?? first.from,
    }))
}

/** The template and the instance of a name such as `web@1.service`; a name without `@` has no instance. */
export function splitInstance(name: string): { readonly template: string; readonly instance: string | undefined } {
  const at = name.indexOf('@')
  const dot = name.lastIndexOf('.')
  if (at < 0 || dot < at) return { template: name, instance: undefined }
  return { template: name.slice(0, at + 1) + name.slice(dot), instance: name.slice(at + 1, dot) }
}
