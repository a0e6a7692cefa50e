import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import type { ResolvedField } from '../../spec/fieldsOf.ts'
import { titleOf } from '../../spec/titleOf.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './MoreFields.module.css'

interface MoreFieldsProps {
  readonly fields: readonly ResolvedField[]
  /** Makes their rows, once they are asked for. */
  readonly children: () => ReactNode
}

/** Fields that few people set, behind a button that names them. */
export function MoreFields({ fields, children }: MoreFieldsProps) {
  return (
    <Disclosure className={styles.more}>
      {({ isExpanded }) => (
        <>
          <Button slot="trigger" className={styles.head}>
            <Icon name={isExpanded ? 'chevron-down' : 'chevron-right'} />
            More <span className={styles.names}>{fields.map(({ name }) => titleOf(name)).join(', ')}</span>
          </Button>
          <DisclosurePanel>{isExpanded && <div className={styles.rows}>{children()}</div>}</DisclosurePanel>
        </>
      )}
    </Disclosure>
  )
}
