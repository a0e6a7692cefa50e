import { useState, type KeyboardEvent } from 'react'
import type { PathKey } from '../../report/path.ts'
import type { ResolvedList, ResolvedScalar } from '../../spec/fieldsOf.ts'
import { titleOf } from '../../spec/titleOf.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextBox } from '../../ui/TextBox.tsx'
import { scalarTree } from './form/scalarChange.ts'
import { steppedIndex } from './form/steppedIndex.ts'
import { FieldProblems } from './FieldProblems.tsx'
import { change, deletePlace } from './itemActions.ts'
import { useForm } from './useForm.ts'
import styles from './TextList.module.css'

interface TextListRowProps {
  readonly list: ResolvedList
  readonly item: ResolvedScalar
  /** Of the list. */
  readonly path: readonly PathKey[]
  readonly index: number
  readonly count: number
  /** Undefined in the row for a new one. */
  readonly text: string | undefined
}

/** One text of a list. What is typed into the last row becomes a new one; Alt and an arrow key move it. */
export function TextListRow({ list, item, path, index, count, text: written }: TextListRowProps) {
  const { problems } = useForm()
  const [isBegun, setBegun] = useState(false)
  const own = [...path, index]
  const isWritten = written !== undefined
  const text = written ?? ''
  const put = (next: string): void => {
    if (!isWritten && !isBegun && next === '') return
    const tree = scalarTree(item, next)
    void change([
      isWritten || isBegun ? { kind: 'set', path: own, value: tree } : { kind: 'insert', path, index, value: tree },
    ])
    setBegun(true)
  }
  const remove = (): void => void deletePlace(own, text || titleOf(list.name))
  const takeKey = (event: KeyboardEvent): undefined => {
    const to = isWritten ? steppedIndex(event, index, count) : undefined
    if (to === undefined) return
    event.preventDefault()
    void change([{ kind: 'move', path: own, to }])
  }
  const found = problems.within(own)
  return (
    <li className={styles.item} data-field={own.join('.')}>
      <div className={styles.line}>
        <TextBox
          label={isWritten ? `${titleOf(list.name)}, ${index + 1}` : `${titleOf(list.name)}, new`}
          value={text}
          placeholder={item.example ?? ''}
          isCode
          isInvalid={found.some(({ kind }) => kind === 'error')}
          onChange={put}
          onLeave={(left) => {
            setBegun(false)
            if (left === '' && isWritten) void change([{ kind: 'remove', path: own, prune: true }])
          }}
          onKey={takeKey}
        />
        {isWritten && <IconButton icon="trash" label={`Delete ${text || 'this row'}`} onPress={remove} />}
      </div>
      {found.length > 0 && <FieldProblems problems={found} />}
    </li>
  )
}
