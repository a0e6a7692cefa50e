import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { withoutHints } from '../../report/report.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ShortList } from '../../ui/ShortList.tsx'
import type { OutlineItem } from '../../yaml/edit/outline.ts'
import type { Section } from './sections.ts'
import { BuilderItem } from './BuilderItem.tsx'
import { worstByItem } from './worstByItem.ts'
import { ProblemDot } from './ProblemDot.tsx'
import styles from './BuilderSection.module.css'

interface BuilderSectionProps {
  readonly section: Section
  readonly items: readonly OutlineItem[]
  readonly onGo: (offset: number) => void
}

/** One section with its items; open as long as it has some. */
export function BuilderSection({ section, items, onGo }: BuilderSectionProps) {
  const problems = useWorkspace((state) => state.latest?.problems)
  const kinds = worstByItem(items, withoutHints(problems ?? []))
  const found = [...kinds.values()]
  const worst = found.includes('error') ? 'error' : found[0]
  return (
    <li>
      <Disclosure defaultExpanded={items.length > 0} key={String(items.length > 0)}>
        {({ isExpanded }) => (
          <>
            <Heading level={3}>
              <Button slot="trigger" className={styles.head}>
                <Icon name={isExpanded ? 'chevron-down' : 'chevron-right'} />
                <Icon name={section.icon} />
                <span className={styles.title}>{section.title}</span>
                {worst && <ProblemDot kind={worst} />}
                {items.length > 0 && <span className={styles.count}>{items.length}</span>}
              </Button>
            </Heading>
            <DisclosurePanel>
              {items.length === 0 && <p className={styles.empty}>{section.empty}</p>}
              <ShortList className={styles.items} items={items}>
                {(item) => (
                  <BuilderItem
                    key={item.path.keys.join('.')}
                    item={item}
                    problem={kinds.get(item)}
                    onPress={() => onGo(item.start)}
                  />
                )}
              </ShortList>
            </DisclosurePanel>
          </>
        )}
      </Disclosure>
    </li>
  )
}
