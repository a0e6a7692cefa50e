import { Fragment } from 'react'
import { useStore } from 'zustand'
import { sourceEditor } from '../../monaco/sourceEditor.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Icon } from '../../ui/Icon.tsx'
import { keysAt } from './keysAt.ts'
import styles from './Crumbs.module.css'

/** The place of the caret in the config. */
export function Crumbs() {
  const caret = useStore(sourceEditor, (state) => state.caret)
  const source = useWorkspace((state) => state.document?.source ?? '')
  const keys = caret ? keysAt(source, caret.offset) : []
  if (keys.length === 0) return null
  return (
    <p className={styles.crumbs} aria-label={`Caret in ${keys.join(', ')}`}>
      {keys.map((key, depth) => (
        // eslint-disable-next-line react/no-array-index-key -- a crumb is its depth
        <Fragment key={depth}>
          {depth > 0 && <Icon name="chevron-right" size="small" />}
          <span className={styles.crumb}>{key}</span>
        </Fragment>
      ))}
    </p>
  )
}
