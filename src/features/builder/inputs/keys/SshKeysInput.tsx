import { yamlPath } from '../../../../report/path.ts'
import { deletePlace } from '../../itemActions.ts'
import type { InputProps } from '../inputProps.ts'
import { itemsOf, problemsBelow, textOf } from '../reading.ts'
import { AddKeys } from './AddKeys.tsx'
import { KeyRow } from './KeyRow.tsx'
import styles from './SshKeysInput.module.css'

/** The public keys that let a user in. */
export function SshKeysInput({ path, value, problems, onChange }: InputProps) {
  const items = itemsOf(value)
  const lines = items.map(textOf)
  const add = (keys: readonly string[]): void =>
    onChange(
      keys.map((key, at) => ({ kind: 'insert', path, index: items.length + at, value: { kind: 'text', value: key } })),
    )
  return (
    <div className={styles.keys}>
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map((item, index) => (
            <KeyRow
              // oxlint-disable-next-line react/no-array-index-key -- a key may stand in the list twice
              key={index}
              item={item}
              path={yamlPath(...path, index)}
              problems={problemsBelow(problems, [...path, index])}
              onRemove={(name) => void deletePlace([...path, index], name)}
            />
          ))}
        </ul>
      )}
      <AddKeys known={lines} onAdd={add} />
    </div>
  )
}
