import { lazy, type ReactNode } from 'react'
import type { IconName } from './Icon.tsx'
import { PopupTrigger } from './PopupTrigger.tsx'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: IconName
  readonly detail?: string
  readonly isDisabled?: boolean
  readonly onAction: () => void
}

export interface MenuGroup {
  readonly id: string
  readonly title?: string
  readonly entries: readonly MenuEntry[]
}

interface MenuProps {
  readonly label: string
  readonly groups: readonly MenuGroup[]
  /** The button that opens it. */
  readonly children: ReactNode
  readonly onOpen?: () => void
}

const load = () => import('./MenuPopup.tsx')
const MenuPopup = lazy(async () => ({ default: (await load()).MenuPopup }))
const preload = (): void => void load().catch(() => undefined)

/** A button that opens a list of things to do. */
export function Menu({ label, groups, children, onOpen }: MenuProps) {
  const shown = groups.filter(({ entries }) => entries.length > 0)
  return (
    <PopupTrigger
      kind="menu"
      load={preload}
      onOpen={onOpen}
      popup={(props) => <MenuPopup {...props} label={label} groups={shown} />}
    >
      {children}
    </PopupTrigger>
  )
}
