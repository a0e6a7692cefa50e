import { useWorkspace } from '../../store/useWorkspace.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Pane } from '../../ui/Pane.tsx'
import { PaneTitle } from '../../ui/PaneTitle.tsx'
import { BuilderSection } from './BuilderSection.tsx'
import { sections } from './sections.ts'
import styles from './Builder.module.css'

interface BuilderProps {
  /** Whether it is the pane in sight, on a phone. */
  readonly isShown?: boolean
  /** Absent where it cannot be closed. */
  readonly onClose?: () => void
  /** Called with the place of an item that the person wants to see in the text. */
  readonly onGo: (offset: number) => void
}

/** What the text makes, section by section. An item leads to its place in the text. */
export function Builder({ isShown = true, onClose, onGo }: BuilderProps) {
  const items = useWorkspace((state) => state.outline)
  const close = onClose && <IconButton icon="panel-left" label="Close Builder" onPress={onClose} />
  return (
    <Pane label="Builder" title={<PaneTitle>Builder</PaneTitle>} actions={close} isShown={isShown}>
      <div className={styles.body}>
        <ul className={styles.sections}>
          {sections.map((section) => (
            <BuilderSection
              key={section.id}
              section={section}
              items={items.filter(({ kind }) => section.kinds.includes(kind))}
              onGo={onGo}
            />
          ))}
        </ul>
      </div>
    </Pane>
  )
}
