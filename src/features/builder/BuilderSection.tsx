import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { Icon } from '../../ui/Icon.tsx'
import { AddButton } from './AddButton.tsx'
import { itemCount } from './form/itemCount.ts'
import { worstOf } from './form/placedProblems.ts'
import type { Section } from './form/section.ts'
import { ProblemDot } from './ProblemDot.tsx'
import { SectionShelves } from './SectionShelves.tsx'
import { useForm } from './useForm.ts'
import styles from './BuilderSection.module.css'

interface BuilderSectionProps {
  readonly section: Section
  readonly isNavigation: boolean
}

/**
 * One section with its items; open as long as it has some. A disclosure that is drawn anew has every button in it looked at
 * again, so what it is given stays the same from key press to key press: its parts read the text themselves.
 */
export function BuilderSection({ section, isNavigation }: BuilderSectionProps) {
  const { reading, problems } = useForm()
  const { shelves, icon, title, empty } = section
  const count = shelves.reduce((sum, shelf) => sum + itemCount(reading, shelf), 0)
  const worst = worstOf(shelves.flatMap(({ path }) => problems.within(path)))
  return (
    <li>
      <Disclosure defaultExpanded={count > 0} key={String(count > 0)}>
        {({ isExpanded }) => (
          <>
            <div className={styles.top}>
              <Heading level={3} className={styles.heading}>
                <Button slot="trigger" className={styles.head}>
                  <Icon name={isExpanded ? 'chevron-down' : 'chevron-right'} />
                  <Icon name={icon} />
                  <span className={styles.title}>{title}</span>
                  {worst && <ProblemDot kind={worst} />}
                  {count > 0 && <span className={styles.count}>{count}</span>}
                </Button>
              </Heading>
              <AddButton section={section} />
            </div>
            <DisclosurePanel>
              {count === 0 && <p className={styles.empty}>{empty}</p>}
              {isExpanded && <SectionShelves section={section} isNavigation={isNavigation} />}
            </DisclosurePanel>
          </>
        )}
      </Disclosure>
    </li>
  )
}
