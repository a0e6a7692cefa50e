import type { IconName } from '../../ui/Icon.tsx'

/** The headings of the palette. */
export type EntryGroup = 'recent' | 'config' | 'add' | 'do' | 'documents' | 'examples' | 'reference'

/** Something that the palette finds. */
export interface PaletteEntry {
  /** Unique among all entries, and the same next time for those that are worth remembering. */
  readonly id: string
  readonly group: Exclude<EntryGroup, 'recent'>
  readonly title: string
  /** A few words beside the title; they are not searched. */
  readonly detail?: string
  /** Other words that it is found by. */
  readonly words?: string
  readonly icon: IconName
  /** Only found by searching; not listed before anything has been typed. */
  readonly isDeep?: boolean
  /** Its keys, as a person reads them. */
  readonly keys?: string
  readonly run: () => unknown
}
