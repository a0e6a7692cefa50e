import { Button } from 'react-aria-components'
import type { MachineUnit } from '../../machine/units/unit.ts'
import { useLinkable } from '../../store/useLinkable.ts'
import { Badge } from '../../ui/Badge.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { StateDot } from './StateDot.tsx'
import { originWord } from './unitWords.ts'
import styles from './UnitTable.module.css'

interface UnitTableRowProps {
  readonly unit: MachineUnit
  readonly isChosen: boolean
  readonly onChoose: (name: string) => void
}

/** One unit of the table; its name shows what it has to do with others. */
export function UnitTableRow({ unit, isChosen, onChoose }: UnitTableRowProps) {
  const { name, from, start } = unit
  const { linked, events, click } = useLinkable(from, 'machine')
  const origin = originWord(unit)
  const press = (): void => {
    click()
    onChoose(name)
  }
  return (
    <tr data-selected={isChosen || undefined} data-linked={linked}>
      <th scope="row">
        <Button className={styles.name} aria-pressed={isChosen} onPress={press} {...events}>
          {name}
        </Button>
      </th>
      <td>
        <StateDot unit={unit} />
      </td>
      <td className={`${styles.by} ${styles.code}`}>{start.by}</td>
      <td>
        <span className={styles.from}>
          {origin && <Badge>{origin}</Badge>}
          <PlaceLink from={from} of={name} />
        </span>
      </td>
    </tr>
  )
}
