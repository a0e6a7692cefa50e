import { imageOf } from '../../images/images.ts'
import type { ValueOffer } from '../../systemd/language/commonTargets.ts'
import { textsAt } from '../complete/textsAt.ts'
import type { AssistDocument } from '../document.ts'

/** The other units that a machine with this config has: those of the config, then those of the image. */
export function unitsNear({ sketch, spec }: AssistDocument, own: string | undefined): readonly ValueOffer[] {
  const names = new Set(['units', 'quadlets'].flatMap((list) => textsAt(sketch, ['systemd', list, '[]', 'name'])))
  const shipped = imageOf(spec.variant).units.filter(({ name }) => !names.has(name))
  return [
    ...[...names].filter((name) => name !== own).map((word) => ({ word, meaning: 'of this config' })),
    ...shipped.map(({ name, about }) => ({ word: name, meaning: about })),
  ]
}
