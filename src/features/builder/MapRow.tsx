import { useState } from 'react'
import type { PathKey } from '../../report/path.ts'
import type { ResolvedMap } from '../../spec/fieldsOf.ts'
import { titleOf } from '../../spec/titleOf.ts'
import type { FormValue } from '../../yaml/edit/formValue.ts'
import { yamlText } from '../../yaml/write/yamlTree.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextBox } from '../../ui/TextBox.tsx'
import { change, deletePlace } from './itemActions.ts'
import styles from './TextList.module.css'

interface MapRowProps {
  readonly field: ResolvedMap
  /** Of the map. */
  readonly path: readonly PathKey[]
  /** Undefined in the row for a new one. */
  readonly name?: string
  readonly value?: FormValue
}

/** A key and its text. The key is taken when it is left. */
export function MapRow({ field, path, name, value }: MapRowProps) {
  const [typed, setTyped] = useState(name ?? '')
  const title = titleOf(field.name)
  const text = value?.kind === 'scalar' ? value.text : ''
  const takeName = (next: string): void => {
    if (next === '' || next === name) return
    void change([
      name === undefined
        ? { kind: 'set', path: [...path, next], value: yamlText('') }
        : { kind: 'rename', path: [...path, name], name: next },
    ])
  }
  const [exampleKey = '', exampleValue = ''] = (field.example ?? '').split(': ')
  return (
    <li className={styles.pair}>
      <TextBox
        label={`${title}: key`}
        value={typed}
        placeholder={exampleKey}
        isCode
        onChange={setTyped}
        onLeave={takeName}
      />
      {name !== undefined && (
        <>
          <TextBox
            label={`${title}: value of ${name}`}
            value={text}
            placeholder={exampleValue}
            isCode
            onChange={(next) => void change([{ kind: 'set', path: [...path, name], value: yamlText(next) }])}
          />
          <IconButton icon="trash" label={`Delete ${name}`} onPress={() => void deletePlace([...path, name], name)} />
        </>
      )}
    </li>
  )
}
