import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { Icon } from '../../ui/Icon.tsx'
import { AddButton } from './AddButton.tsx'
import { itemCount } from './form/itemCount.ts'
import { worstOf } from './form/placedProblems.ts'
import type { Section } from './form/section.ts'
import { ProblemDot } from './ProblemDot.tsx'
import { ShelfView } from './ShelfView.tsx'
import { useForm } from './useForm.ts'
import styles from './BuilderSection.module.css'

interface BuilderSectionProps {
  readonly section: Section
  readonly isNavigation: boolean
}

/** One section with its items; open as long as it has some. */
export function BuilderSection({ section, isNavigation }: BuilderSectionProps) {
  const { reading, problems } = useForm()
  const { shelves, icon, title, empty } = section
  const counts = shelves.map((shelf) => itemCount(reading, shelf))
  const count = counts.reduce((sum, each) => sum + each, 0)
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
              {isExpanded &&
                shelves.map((shelf) => (
                  <ShelfView
                    key={shelf.path.join('.')}
                    shelf={shelf}
                    hasTitle={counts.filter((each) => each > 0).length > 1 || shelf.title !== title}
                    isNavigation={isNavigation}
                  />
                ))}
            </DisclosurePanel>
          </>
        )}
      </Disclosure>
    </li>
  )
}
