import { Button } from 'react-aria-components'
import styles from './Button.module.css'

interface SubmitButtonProps {
  readonly children: string
}

/** The primary button of a form, which Enter in one of its boxes presses too. */
export function SubmitButton({ children }: SubmitButtonProps) {
  return (
    <Button type="submit" className={styles.button} data-variant="primary">
      {children}
    </Button>
  )
}
