import { Button } from '../../ui/Button.tsx'
import { addEmptyFile } from './addFiles.ts'
import { AddMissing } from './AddMissing.tsx'
import styles from './FileDetails.module.css'

interface MissingFileProps {
  readonly path: string
}

/** The ways to add what is missing. */
export function MissingFile({ path }: MissingFileProps) {
  return (
    <div className={styles.actions}>
      <AddMissing path={path} />
      <Button variant="quiet" icon="edit" onPress={() => addEmptyFile(path)}>
        Write it here
      </Button>
    </div>
  )
}
