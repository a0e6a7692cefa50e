import type { Change } from '../change.ts'
import { isNull } from './entries.ts'
import { findPlace, type Place } from './findPlace.ts'
import type { Readable } from './readable.ts'
import { refuse } from './refusal.ts'
import { refuseHidden } from './refuseHidden.ts'

/** A change with all that its text decides: indices within their list, what goes with it. Undefined where nothing is to be done. */
export function settle(readable: Readable, change: Change): Change | undefined {
  const place = findPlace(readable, change.path)
  switch (change.kind) {
    case 'set':
    case 'copy':
    case 'rename':
      return change
    case 'insert':
      return { ...change, index: within(change.index, place.missing.length > 0 ? 0 : lengthOf(place)) }
    case 'remove':
      refuseHidden(readable, place)
      return place.missing.length > 0 ? undefined : settleRemoval(place, change)
    case 'move':
      return settleMove(place, change)
  }
}

type ChangeOf<Kind> = Extract<Change, { readonly kind: Kind }>

const lengthOf = ({ collection }: Place): number => collection?.entries.length ?? 0

const within = (index: number, most: number): number => Math.max(0, Math.min(index, most))

/** What would be left empty goes as well, if asked for. */
function settleRemoval({ steps, node }: Place, { path, prune = false }: ChangeOf<'remove'>): Change | undefined {
  if (path.length === 0) return node === undefined || isNull(node) ? undefined : { kind: 'remove', path }
  let depth = path.length
  while (prune && depth > 0 && steps[depth - 1]?.collection.entries.length === 1) depth -= 1
  return { kind: 'remove', path: path.slice(0, depth) }
}

function settleMove({ steps, missing }: Place, change: ChangeOf<'move'>): Change | undefined {
  const step = steps.at(-1)
  if (missing.length > 0 || !step) return refuse('There is nothing here to be moved.')
  const to = within(change.to, step.collection.entries.length - 1)
  return to === step.index ? undefined : { ...change, to }
}
