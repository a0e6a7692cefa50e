/** Where among its siblings a new key goes: first, last, or below the sibling of a name where there is one. */
export type Position = 'first' | 'last' | { readonly below: string }

/** The index that a new key gets among others. */
export function indexAmong(names: readonly (string | undefined)[], position: Position = 'last'): number {
  if (position === 'first') return 0
  const above = position === 'last' ? -1 : names.lastIndexOf(position.below)
  return above < 0 ? names.length : above + 1
}
