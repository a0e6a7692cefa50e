import { lazy, type ReactNode } from 'react'
import type { PanelPopupProps } from './PanelPopup.tsx'
import { PopupTrigger } from './PopupTrigger.tsx'

interface PanelProps {
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactNode
  readonly placement?: PanelPopupProps['placement']
  /** What is in it; `close` puts it away. */
  readonly children: (close: () => void) => ReactNode
}

const load = () => import('./PanelPopup.tsx')
const PanelPopup = lazy(async () => ({ default: (await load()).PanelPopup }))
const preload = (): void => void load().catch(() => undefined)

/** A button that opens a small box with controls. */
export function Panel({ label, trigger, placement = 'bottom', children }: PanelProps) {
  return (
    <PopupTrigger
      kind="dialog"
      load={preload}
      popup={(props) => (
        <PanelPopup {...props} label={label} placement={placement}>
          {children(() => props.onChange(false))}
        </PanelPopup>
      )}
    >
      {trigger}
    </PopupTrigger>
  )
}
