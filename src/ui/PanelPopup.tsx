import type { ReactNode } from 'react'
import { Popover } from 'react-aria-components'
import type { PopupProps } from './PopupTrigger.tsx'
import styles from './PanelPopup.module.css'

export interface PanelPopupProps extends PopupProps {
  readonly label: string
  readonly placement: 'bottom' | 'bottom end' | 'bottom start'
  readonly children: ReactNode
}

/** The small box with controls that a panel's button opens. */
export function PanelPopup({ label, placement, trigger, isOpen, onChange, children }: PanelPopupProps) {
  return (
    <Popover
      className={styles.popover}
      aria-label={label}
      placement={placement}
      offset={6}
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onChange}
    >
      {children}
    </Popover>
  )
}
