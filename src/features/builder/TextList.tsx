import type { PathKey } from '../../report/path.ts'
import type { ResolvedList, ResolvedScalar } from '../../spec/fieldsOf.ts'
import type { FormValue } from '../../yaml/edit/formValue.ts'
import { ShortList } from '../../ui/ShortList.tsx'
import { BrokenNote } from './BrokenNote.tsx'
import { TextListRow } from './TextListRow.tsx'
import styles from './TextList.module.css'

interface TextListProps {
  readonly list: ResolvedList
  readonly item: ResolvedScalar
  readonly path: readonly PathKey[]
  readonly value: FormValue | undefined
}

/** Texts, one a row; the last row is empty and takes a new one. */
export function TextList({ list, item, path, value }: TextListProps) {
  const items = value?.kind === 'list' ? value.items : []
  return (
    <ShortList className={styles.list} items={[...items, undefined]}>
      {(each, index) =>
        each && each.kind !== 'scalar' && each.kind !== 'empty' ? (
          <li key={index}>
            <BrokenNote field={item} path={[...path, index]} value={each} />
          </li>
        ) : (
          <TextListRow
            key={index}
            list={list}
            item={item}
            path={path}
            index={index}
            count={items.length}
            text={each && (each.kind === 'scalar' ? each.text : '')}
          />
        )
      }
    </ShortList>
  )
}
