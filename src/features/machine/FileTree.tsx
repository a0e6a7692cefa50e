import { useState } from 'react'
import { Tree, type Key } from 'react-aria-components'
import { countRows, type FileRow } from './fileRows.ts'
import { FileTreeItem } from './FileTreeItem.tsx'
import styles from './FileTree.module.css'

interface FileTreeProps {
  readonly rows: readonly FileRow[]
  /** The path that is shown beside. */
  readonly chosen: string
  readonly onChoose: (path: string) => void
}

/** With more lines than that, the tree begins closed: each open line takes its time to draw. */
const mostOpen = 150

/** The folders, files and links that the first boot makes, with owner, mode and size. */
export function FileTree({ rows, chosen, onChoose }: FileTreeProps) {
  // What the person has opened or closed against how the tree begins.
  const [turned, setTurned] = useState<ReadonlySet<Key>>(new Set())
  const isOpenAtFirst = countRows(rows) <= mostOpen
  const folders = foldersOf(rows)
  const expanded = folders.filter((row) => beginsOpen(row, isOpenAtFirst) !== turned.has(row.entry.path))
  const turn = (keys: ReadonlySet<Key>): void =>
    setTurned(
      new Set(
        folders.flatMap((row) => (keys.has(row.entry.path) === beginsOpen(row, isOpenAtFirst) ? [] : [row.entry.path])),
      ),
    )
  return (
    <div className={styles.files}>
      <div className={styles.head} aria-hidden="true">
        <span>Name</span>
        <span className={styles.owner}>Owner</span>
        <span>Mode</span>
        <span className={styles.number}>Size</span>
      </div>
      <Tree
        className={styles.tree}
        aria-label="Files of the machine"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys]
          if (key !== undefined) onChoose(String(key))
        }}
        expandedKeys={expanded.map(({ entry }) => entry.path)}
        onExpandedChange={turn}
      >
        {rows.map((row) => (
          <FileTreeItem key={row.entry.path} row={row} />
        ))}
      </Tree>
    </div>
  )
}

function foldersOf(rows: readonly FileRow[]): readonly FileRow[] {
  return rows.flatMap((row) => (row.rows.length > 0 ? [row, ...foldersOf(row.rows)] : []))
}

/** The units have a block of their own. */
const beginsOpen = ({ entry }: FileRow, isOpenAtFirst: boolean): boolean =>
  isOpenAtFirst && entry.path !== '/etc/systemd/system' && !entry.path.endsWith('/.ssh/authorized_keys.d')
