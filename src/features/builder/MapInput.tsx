import type { PathKey } from '../../report/path.ts'
import type { ResolvedMap } from '../../spec/fieldsOf.ts'
import type { FormValue } from '../../yaml/edit/formValue.ts'
import { MapRow } from './MapRow.tsx'
import styles from './TextList.module.css'

interface MapInputProps {
  readonly field: ResolvedMap
  readonly path: readonly PathKey[]
  readonly value: FormValue | undefined
}

/** Keys of one's own with their texts; the last row is empty and takes a new one. */
export function MapInput({ field, path, value }: MapInputProps) {
  const entries = value?.kind === 'map' ? value.entries : []
  return (
    <ul className={styles.list}>
      {entries.map(({ key, value: each }) => (
        <MapRow key={key} field={field} path={path} name={key} value={each} />
      ))}
      <MapRow key={`new ${entries.length}`} field={field} path={path} />
    </ul>
  )
}
