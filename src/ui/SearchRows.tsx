import { useEffect, useRef } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { Keys } from './Keys.tsx'
import { MarkedStretches } from './MarkedStretches.tsx'
import styles from './SearchRows.module.css'

export interface SearchRow {
  readonly id: string
  readonly title: string
  /** The letters of the title that were looked for, in UTF-16 offsets. */
  readonly stretches: readonly (readonly [start: number, end: number])[]
  readonly detail?: string
  readonly icon: IconName
  readonly keys?: string
}

export interface SearchGroup {
  readonly id: string
  readonly title: string
  readonly rows: readonly SearchRow[]
}

interface SearchRowsProps {
  /** The ids of its rows begin with it. */
  readonly id: string
  readonly label: string
  readonly groups: readonly SearchGroup[]
  readonly active: string | undefined
  readonly onRun: (id: string) => void
  readonly empty: string
}

/** What a search box has found, below headings. The focus stays in the box, so rows take no keys of their own. */
export function SearchRows({ id, label, groups, active, onRun, empty }: SearchRowsProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active === groups[0]?.rows[0]?.id) list.current?.scrollTo({ top: 0 })
    else document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active, groups])
  if (groups.length === 0) {
    return (
      <p className={styles.empty} id={id} role="status">
        {empty}
      </p>
    )
  }
  return (
    <div ref={list} className={styles.list} id={id} role="listbox" aria-label={label} tabIndex={-1}>
      {groups.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}-title`}>
          <div className={styles.title} id={`${id}-${group.id}-title`} role="presentation">
            {group.title}
          </div>
          {group.rows.map((row) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the box
            <div
              key={row.id}
              className={styles.row}
              id={`${id}-${row.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={row.id === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onRun(row.id)}
            >
              <Icon name={row.icon} />
              <span className={styles.name}>
                <MarkedStretches text={row.title} stretches={row.stretches} />
              </span>
              {row.detail !== undefined && <span className={styles.detail}>{row.detail}</span>}
              {row.keys !== undefined && <Keys>{row.keys}</Keys>}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
