import { Button } from 'react-aria-components'
import { useStore } from 'zustand'
import { linkedNode } from '../../monaco/linkedNode.ts'
import { togglePeek } from '../../monaco/outputViewer.ts'
import { linkOf, links } from '../../store/links.ts'
import { linkedResult } from '../../store/linkedResult.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './OriginBar.module.css'

interface OriginBarProps {
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** On a phone, below the result: what made the part that is linked. A press leads there. */
export function OriginBar({ onGo }: OriginBarProps) {
  const link = useStore(links, linkOf)
  const linked = useStore(linkedResult, (state) => state.linked)
  const node = link && linked && linkedNode(linked, link)
  if (!node) return null
  const { origin, sourceOffset, content, contentPath } = node
  return (
    <div className={styles.bar}>
      <Button className={styles.origin} onPress={() => onGo(sourceOffset)}>
        <Icon name="link" />
        <span className={styles.text}>{origin}</span>
        <Icon name="chevron-right" />
      </Button>
      {content && <IconButton icon="eye" label="Show or hide decoded" onPress={() => togglePeek(contentPath)} />}
    </div>
  )
}
