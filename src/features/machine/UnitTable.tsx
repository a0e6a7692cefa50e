import { useState } from 'react'
import type { MachineUnit } from '../../machine/units/unit.ts'
import { Button } from '../../ui/Button.tsx'
import { UnitTableRow } from './UnitTableRow.tsx'
import styles from './UnitTable.module.css'

interface UnitTableProps {
  readonly units: readonly MachineUnit[]
  readonly chosen: string | undefined
  readonly onChoose: (name: string) => void
}

/** How many rows are drawn at first: hundreds take their time. */
const portion = 50

/** The units with their state, what pulls them in and where they come from. */
export function UnitTable({ units, chosen, onChoose }: UnitTableProps) {
  const [shown, setShown] = useState(portion)
  const hidden = units.length - shown
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Unit</th>
            <th scope="col">State</th>
            <th scope="col" className={styles.by}>
              Pulled in by
            </th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody>
          {units.slice(0, shown).map((unit) => (
            <UnitTableRow key={unit.name} unit={unit} isChosen={unit.name === chosen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <Button variant="quiet" onPress={() => setShown(shown + portion)}>
          Show {Math.min(portion, hidden)} more of {hidden}
        </Button>
      )}
    </div>
  )
}
