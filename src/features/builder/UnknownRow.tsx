import type { PathKey } from '../../report/path.ts'
import { Button } from '../../ui/Button.tsx'
import { FieldProblems } from './FieldProblems.tsx'
import { deletePlace } from './itemActions.ts'
import { LineButton } from './LineButton.tsx'
import { useForm } from './useForm.ts'
import styles from './FieldRow.module.css'

interface UnknownRowProps {
  readonly path: readonly PathKey[]
}

/** Something in the text that the spec does not know. */
export function UnknownRow({ path }: UnknownRowProps) {
  const { problems } = useForm()
  const key = String(path.at(-1))
  const found = problems.at(path)
  return (
    <div className={styles.row}>
      <code className={styles.label}>{key}</code>
      <div className={styles.control}>
        {found.length > 0 ? (
          <FieldProblems problems={found} />
        ) : (
          <p className={styles.hint}>Not a field of this spec.</p>
        )}
        <div className={styles.actions}>
          <LineButton path={path} />
          <Button variant="quiet" icon="trash" onPress={() => void deletePlace(path, key)}>
            Delete
          </Button>
        </div>
      </div>
    </div>
  )
}
