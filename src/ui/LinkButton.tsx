import { Button } from 'react-aria-components'
import styles from './LinkButton.module.css'

interface LinkButtonProps {
  readonly children: string
  readonly onPress: () => void
}

/** Something to do within a sentence. */
export function LinkButton({ children, onPress }: LinkButtonProps) {
  return (
    <Button className={styles.link} onPress={onPress}>
      {children}
    </Button>
  )
}
