import { mibText } from '../../../../machine/disks/mibText.ts'
import type { Overlap, Placed } from './extents.ts'

/** A part of a bar in words: its name and its size. */
export const placedWords = ({ start, end, isRest }: Placed): string =>
  `${mibText(end - start)}${isRest ? ', the rest' : ''}`

/** The shades of a bar's parts that differ enough side by side, in turn. */
export const shadeAt = (index: number): number => [1, 3, 4][index % 3] ?? 1

/** The marks below a bar: at each quarter. */
export const quarters = [0, 0.25, 0.5, 0.75, 1]

/** Where the words of a part begin, of its width: behind what a part before it takes. */
export function textStart({ index, start, end }: Placed, overlaps: readonly Overlap[]): string {
  const hidden = Math.max(start, ...overlaps.filter(({ second }) => second === index).map((overlap) => overlap.end))
  return `${((100 * (hidden - start)) / Math.max(1, end - start)).toFixed(1)}%`
}
