import { Fragment } from 'react'
import { Button } from 'react-aria-components'
import { useStore } from 'zustand'
import { revealInSource, sourceEditor } from '../../monaco/sourceEditor.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Icon } from '../../ui/Icon.tsx'
import { crumbsAt } from './crumbsAt.ts'
import styles from './Crumbs.module.css'

/** The place of the caret in the config, and the way to what is around it. */
export function Crumbs() {
  const caret = useStore(sourceEditor, (state) => state.caret)
  const source = useWorkspace((state) => state.document?.source ?? '')
  const crumbs = caret ? crumbsAt(source, caret.offset) : []
  if (crumbs.length === 0) return null
  return (
    <nav className={styles.crumbs} aria-label={`Caret in ${crumbs.map(({ key }) => key).join(', ')}`}>
      {crumbs.map(({ key, offset }, depth) => (
        // eslint-disable-next-line react/no-array-index-key -- a crumb is its depth
        <Fragment key={depth}>
          {depth > 0 && <Icon name="chevron-right" size="small" />}
          <Button className={styles.crumb} onPress={() => revealInSource(offset)}>
            {key}
          </Button>
        </Fragment>
      ))}
    </nav>
  )
}
