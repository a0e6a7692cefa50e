import type { IconName } from '../../ui/Icon.tsx'

/** Something that the page can do, for keys, menus, the palette and the sheet of keys alike. */
export interface Command {
  readonly id: string
  /** What it does: `Next problem`. */
  readonly title: string
  readonly icon: IconName
  /** What the sheet of keys says beside its title. */
  readonly note?: string
  /** Other words that people look for. */
  readonly words?: string
  /** Its keys, `Mod` for ⌘ or Ctrl; those of `pageKeys` are added by themselves. */
  readonly keys?: string
  /** Whether it can be done now; always where absent. */
  readonly isAvailable?: () => boolean
  readonly run: () => unknown
}
