import { useState, type ReactNode } from 'react'
import { DialogTrigger, Popover } from 'react-aria-components'
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
  const [isOpen, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      {trigger}
      <Popover className={styles.popover} aria-label={label} placement={placement} offset={6}>
        {children(() => setOpen(false))}
      </Popover>
    </DialogTrigger>
  )
}
