/** The sizes that letters of the editor can have, in pixels. */
export const sizes = {
  usual: 'As the page',
  '11': '11 px',
  '12': '12 px',
  '13': '13 px',
  '14': '14 px',
  '16': '16 px',
  '18': '18 px',
  '20': '20 px',
  '24': '24 px',
} as const

type CodeSize = keyof typeof sizes

/** The choice that stands for a kept size, which an earlier or later version of the page may have written. */
export function nearestSize(size: number | undefined): CodeSize {
  if (size === undefined) return 'usual'
  const names: readonly CodeSize[] = ['11', '12', '13', '14', '16', '18', '20', '24']
  return names.toSorted((a, b) => Math.abs(Number(a) - size) - Math.abs(Number(b) - size))[0] ?? 'usual'
}
