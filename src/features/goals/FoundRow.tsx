import { Button } from 'react-aria-components'
import type { Goal } from '../../goals/goal.ts'
import { nameOfPiece, type Piece } from '../../goals/piece.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './FoundRow.module.css'

interface FoundRowProps {
  readonly goal: Goal
  readonly pieces: readonly Piece[]
  readonly onPress: () => void
}

/** A goal of the config, which opens as its form. */
export function FoundRow({ goal: { picture, title }, pieces, onPress }: FoundRowProps) {
  const [first, ...others] = pieces.map(nameOfPiece)
  return (
    <Button className={styles.row} onPress={onPress}>
      <Icon name={picture} />
      <span className={styles.title}>{title}</span>
      <span className={styles.name}>{first}</span>
      {others.length > 0 && <span className={styles.more}>and {others.length} more</span>}
    </Button>
  )
}
