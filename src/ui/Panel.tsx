import type { ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import styles from './Panel.module.css'

interface PanelProps {
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactNode
  readonly placement?: 'bottom' | 'bottom end' | 'bottom start'
  /** What is in it; `close` puts it away. */
  readonly children: (close: () => void) => ReactNode
}

/** A button that opens a small box with controls. */
export function Panel({ label, trigger, placement = 'bottom', children }: PanelProps) {
  return (
    <DialogTrigger>
      {trigger}
      <Popover className={styles.popover} placement={placement} offset={6}>
        <Dialog className={styles.dialog} aria-label={label}>
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
