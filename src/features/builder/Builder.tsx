import { useWorkspace } from '../../store/useWorkspace.ts'
import { changePane } from '../../store/settings.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Pane } from '../../ui/Pane.tsx'
import { PaneTitle } from '../../ui/PaneTitle.tsx'
import { BuilderSection } from './BuilderSection.tsx'
import { sections } from './sections.ts'
import styles from './Builder.module.css'

interface BuilderProps {
  /** Whether it is the pane in sight, on a phone. */
  readonly isShown?: boolean
  /** Whether it has the page to itself, so that it cannot be closed. */
  readonly isAlone?: boolean
  /** Called when an item has sent the person to the text. */
  readonly onGo?: () => void
}

/** What the text makes, section by section. An item leads to its place in the text. */
export function Builder({ isShown = true, isAlone = false, onGo }: BuilderProps) {
  const items = useWorkspace((state) => state.outline)
  const close = (
    <IconButton icon="panel-left" label="Close Builder" onPress={() => changePane('builder', { isOpen: false })} />
  )
  return (
    <Pane label="Builder" title={<PaneTitle>Builder</PaneTitle>} actions={!isAlone && close} isShown={isShown}>
      <div className={styles.body}>
        <ul className={styles.sections}>
          {sections.map((section) => (
            <BuilderSection
              key={section.id}
              section={section}
              items={items.filter(({ kind }) => section.kinds.includes(kind))}
              {...(onGo && { onGo })}
            />
          ))}
        </ul>
      </div>
    </Pane>
  )
}
