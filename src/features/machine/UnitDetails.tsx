import { useId } from 'react'
import type { Image } from '../../images/image.ts'
import { imageUnit } from '../../images/images.ts'
import type { MachineUnit } from '../../machine/units/unit.ts'
import { Icon } from '../../ui/Icon.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { RelationList } from './RelationList.tsx'
import { StateDot } from './StateDot.tsx'
import { startReason } from './unitWords.ts'
import { relationGroups, relationNotes } from './unitRelations.ts'
import { UnitTexts } from './UnitTexts.tsx'
import styles from './UnitDetails.module.css'

interface UnitDetailsProps {
  readonly unit: MachineUnit
  readonly units: readonly MachineUnit[]
  readonly image: Image
  readonly onChoose: (name: string) => void
}

/** One unit: whether and why it starts, what it has to do with others, and its text with its drop-ins. */
export function UnitDetails({ unit, units, image, onChoose }: UnitDetailsProps) {
  const id = useId()
  const names = new Set(units.map(({ name }) => name))
  return (
    <aside className={styles.details} aria-labelledby={id}>
      <header className={styles.head}>
        <h4 className={styles.name} id={id}>
          {unit.name}
        </h4>
        <PlaceLink from={unit.from} of={unit.name} />
      </header>
      <p className={styles.state}>
        <StateDot unit={unit} /> <span className={styles.hint}>{startReason(unit)}</span>
      </p>
      <dl className={styles.relations}>
        {relationGroups(unit, units).map((group) => (
          <RelationList
            key={group.title}
            group={group}
            isOfConfig={(name) => names.has(name)}
            isInImage={(name) => imageUnit(image, name) !== undefined}
            onChoose={onChoose}
          />
        ))}
      </dl>
      {relationNotes(unit).map((note) => (
        <p key={note} className={styles.note}>
          <Icon name="info" size="small" />
          <span>{note}</span>
        </p>
      ))}
      <UnitTexts unit={unit} />
    </aside>
  )
}
