import { useState } from 'react'
import { Tree, type Key } from 'react-aria-components'
import type { FileRow } from './fileRows.ts'
import { FileTreeItem } from './FileTreeItem.tsx'
import styles from './FileTree.module.css'

interface FileTreeProps {
  readonly rows: readonly FileRow[]
  /** The path whose details are shown. */
  readonly chosen: string | undefined
  readonly onChoose: (path: string) => void
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** With more rows than that, a folder begins closed: each row takes its time to draw. */
const mostOpen = 60

/** The local files with their sizes, and where the text takes them in. */
export function FileTree({ rows, chosen, onChoose, onGo }: FileTreeProps) {
  // What the person has opened or closed against how it begins.
  const [turned, setTurned] = useState<ReadonlySet<Key>>(new Set())
  const folders = foldersOf(rows)
  const open = folders.filter((row) => beginsOpen(row) !== turned.has(row.path)).map(({ path }) => path)
  return (
    <div className={styles.files}>
      <div className={styles.head} aria-hidden="true">
        <span>Name</span>
        <span className={styles.number}>Size</span>
        <span>Used in</span>
        <span />
      </div>
      <Tree
        className={styles.tree}
        aria-label="Local files"
        selectionMode="single"
        escapeKeyBehavior="none"
        selectionBehavior="replace"
        selectedKeys={chosen === undefined ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys]
          if (key !== undefined) onChoose(String(key))
        }}
        expandedKeys={open}
        onExpandedChange={(keys) =>
          setTurned(new Set(folders.flatMap((row) => (keys.has(row.path) === beginsOpen(row) ? [] : [row.path]))))
        }
      >
        {rows.map((row) => (
          <FileTreeItem key={row.path} row={row} onGo={onGo} />
        ))}
      </Tree>
    </div>
  )
}

const foldersOf = (rows: readonly FileRow[]): readonly FileRow[] =>
  rows.flatMap((row) => (row.rows.length > 0 ? [row, ...foldersOf(row.rows)] : []))

const beginsOpen = ({ rows }: FileRow): boolean => rows.length <= mostOpen
