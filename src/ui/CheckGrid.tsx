import { Checkbox } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import styles from './CheckGrid.module.css'

interface CheckGridProps<Row extends string, Column extends string> {
  /** What the rows are, for screen readers. */
  readonly corner: string
  readonly rows: Readonly<Record<Row, string>>
  readonly columns: Readonly<Record<Column, string>>
  /** The name of one cell, such as `Owner may read`. */
  readonly nameOf: (row: Row, column: Column) => string
  readonly isOn: (row: Row, column: Column) => boolean
  /** Whether nothing is written yet and the grid shows what then holds. */
  readonly isFaint?: boolean
  readonly onChange: (row: Row, column: Column, isOn: boolean) => void
}

/** Things to tick in rows and columns. */
export function CheckGrid<Row extends string, Column extends string>({
  corner,
  rows,
  columns,
  nameOf,
  isOn,
  isFaint = false,
  onChange,
}: CheckGridProps<Row, Column>) {
  const rowKeys = Object.keys(rows).filter((key): key is Row => key in rows)
  const columnKeys = Object.keys(columns).filter((key): key is Column => key in columns)
  return (
    <table className={styles.grid} data-faint={isFaint || undefined}>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.corner}>{corner}</span>
          </th>
          {columnKeys.map((column) => (
            <th key={column} scope="col">
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowKeys.map((row) => (
          <tr key={row}>
            <th scope="row">{rows[row]}</th>
            {columnKeys.map((column) => (
              <td key={column}>
                <Checkbox
                  className={styles.cell}
                  aria-label={nameOf(row, column)}
                  isSelected={isOn(row, column)}
                  onChange={(next) => onChange(row, column, next)}
                >
                  <span className={styles.box}>
                    <Icon name="check" />
                  </span>
                </Checkbox>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
