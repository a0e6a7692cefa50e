import { useState } from 'react'
import { Header, ListBox, ListBoxSection } from 'react-aria-components'
import { changeDeployment } from '../../store/documentActions.ts'
import type { GoodResult } from '../../store/workspace.ts'
import { findTargets } from '../../targets/findTargets.ts'
import type { TargetGroup } from '../../targets/target.ts'
import { targets } from '../../targets/targets.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import { TargetOption } from './TargetOption.tsx'
import styles from './TargetList.module.css'

interface TargetListProps {
  /** What is to go there; it decides how full each target would be. */
  readonly good: GoodResult | undefined
  readonly chosen: string | undefined
  readonly onDone?: () => void
}

const groups: Readonly<Record<TargetGroup, string>> = {
  cloud: 'Clouds',
  virtual: 'Virtual machines',
  metal: 'Metal',
  code: 'Clusters and code',
}

const order: readonly TargetGroup[] = ['cloud', 'virtual', 'metal', 'code']

/** Every target, with how much of its limit the config takes. */
export function TargetList({ good, chosen, onDone }: TargetListProps) {
  const [query, setQuery] = useState('')
  const found = findTargets(targets, query)
  return (
    <div className={styles.list}>
      <TextInput
        label="Find a target"
        hasHiddenLabel
        placeholder="Find a target"
        icon="search"
        value={query}
        onChange={setQuery}
      />
      {found.length === 0 && <p className={styles.none}>No target is called so. Bare metal takes a file anywhere.</p>}
      <ListBox
        aria-label="Target"
        layout="grid"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={chosen === undefined ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const target = keys === 'all' ? undefined : targets.find(({ id }) => keys.has(id))
          if (target) changeDeployment({ target: target.id })
          onDone?.()
        }}
      >
        {order
          .filter((group) => found.some((target) => target.group === group))
          .map((group) => (
            <ListBoxSection key={group} id={group} className={styles.section}>
              <Header className={styles.label}>{groups[group]}</Header>
              {found
                .filter((target) => target.group === group)
                .map((target) => (
                  <TargetOption key={target.id} target={target} good={good} />
                ))}
            </ListBoxSection>
          ))}
      </ListBox>
    </div>
  )
}
