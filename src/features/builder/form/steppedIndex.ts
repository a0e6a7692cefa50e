/** A key press, as far as it moves items. */
export interface MovingKey {
  readonly altKey: boolean
  readonly key: string
}

/** Where Alt and an arrow key move an item of a list; undefined where another key was pressed or the list ends. */
export function steppedIndex({ altKey, key }: MovingKey, index: number, count: number): number | undefined {
  const step = !altKey ? 0 : key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0
  const to = index + step
  return step === 0 || to < 0 || to >= count ? undefined : to
}
