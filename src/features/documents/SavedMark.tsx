import type { SavedState } from '../../store/workspace.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import styles from './SavedMark.module.css'

const states: Readonly<Record<SavedState, { readonly icon: IconName; readonly text: string }>> = {
  saving: { icon: 'clock', text: 'Saving…' },
  saved: { icon: 'check', text: 'Saved in this browser' },
  full: { icon: 'warning', text: 'Not saved: storage is full' },
  refused: { icon: 'warning', text: 'Not saved in this browser' },
  elsewhere: { icon: 'info', text: 'Open in another tab' },
}

/** Whether the text is kept. */
export function SavedMark() {
  const saved = useWorkspace((state) => state.saved)
  const { icon, text } = states[saved]
  return (
    <span className={styles.mark} data-state={saved}>
      <Icon name={icon} size="small" />
      {text}
    </span>
  )
}
