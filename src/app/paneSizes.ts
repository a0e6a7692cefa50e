import { changePane, type PaneId } from '../store/settings.ts'

/** How narrow a pane may get, in pixels; `row` is how low where they stand over each other. */
export const narrowest = { builder: 280, editor: 360, result: 340, row: 160 } as const
export const widestBuilder = 480

/** How wide Builder is until the person has resized it. */
export const firstBuilder = { wide: 344, tablet: 300 } as const
/** What is left of a closed pane. */
export const railWidth = 40

const edge = 16
const gutter = 8

/** How wide Editor is beside a tab of Result that takes all the room it can get. */
const editorAside = 400

/** The width of Result beside that editor and the rail of Builder. */
export function roomyWidth(): number {
  return Math.max(narrowest.result, innerWidth - edge - railWidth - editorAside - 2 * gutter)
}

/** The width of Builder with a wide form: 1.75 to 1 of Editor, beside the rail of Result. */
export function wideBuilderWidth(): number {
  return Math.round(((innerWidth - edge - railWidth - 2 * gutter) * 1.75) / 2.75)
}

/** The width that Result has at first: 1 to 1.16 of Editor. */
export function resultWidth(builderWidth: number): number {
  const taken = edge + builderWidth + 2 * gutter
  return Math.max(narrowest.result, Math.round((innerWidth - taken) / 2.16))
}

interface SizedPanel {
  readonly getSize: () => { readonly inPixels: number }
  readonly resize: (pixels: number) => void
}

/** Makes a pane larger or smaller by some pixels, and remembers its size unless told otherwise. */
export function resizePane(id: PaneId, panel: SizedPanel | null, pixels: number, isKept = true): void {
  if (!panel) return
  const size = Math.round(panel.getSize().inPixels + pixels)
  if (pixels !== 0) panel.resize(size)
  if (isKept) changePane(id, { size })
}
