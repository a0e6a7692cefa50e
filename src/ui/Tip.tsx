import type { ReactElement } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import styles from './Tip.module.css'

interface TipProps {
  readonly text: string
  readonly keys?: string | undefined
  /** The control that the tip is about. */
  readonly children: ReactElement
}

/** Shows a few words at a control that is hovered or focused. */
export function Tip({ text, keys, children }: TipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip className={styles.tip} offset={6}>
        {text}
        {keys && <kbd className={styles.keys}>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
