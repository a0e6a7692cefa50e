import type { Variant } from '../../spec/registry.ts'
import { variantTitles } from '../../spec/specTitle.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Menu } from '../../ui/Menu.tsx'
import styles from './ImportBar.module.css'

interface TargetMenuProps {
  readonly chosen: { readonly variant: Variant }
  readonly onChoose: (variant: Variant) => void
}

const order: readonly Variant[] = ['flatcar', 'fcos', 'openshift', 'r4e', 'fiot']

/** What the machine is to run. */
export function TargetMenu({ chosen, onChoose }: TargetMenuProps) {
  const name = variantTitles[chosen.variant]
  const entries = order.map((id) => ({
    id,
    label: variantTitles[id],
    ...(id === chosen.variant && { icon: 'check' as const }),
    onAction: () => onChoose(id),
  }))
  return (
    <Menu label="What the machine runs" groups={[{ id: 'variants', entries }]}>
      <Chip label={`For ${name}`} icon="server">
        For <span className={styles.chosen}>{name}</span>
      </Chip>
    </Menu>
  )
}
