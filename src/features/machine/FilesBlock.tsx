import { useStore } from 'zustand'
import type { DirectoryEntry, Entry } from '../../machine/root/entry.ts'
import { countText } from '../../ui/countText.ts'
import { Block } from './Block.tsx'
import { FilePreview } from './FilePreview.tsx'
import { fileRows, type FileRow } from './fileRows.ts'
import { FileTree } from './FileTree.tsx'
import { machineView } from './machineView.ts'
import styles from './FilesBlock.module.css'

interface FilesBlockProps {
  readonly root: DirectoryEntry
}

/** What is below `/` after the first boot, and the contents of one file of it. */
export function FilesBlock({ root }: FilesBlockProps) {
  const file = useStore(machineView, (view) => view.file)
  const rows = fileRows(root)
  const entries = entriesOf(rows)
  const chosen = entries.find(({ path }) => path === file) ?? entries.find(isOfConfig) ?? entries[0]
  if (!chosen) return null
  const written = entries.filter(({ kind }) => kind !== 'directory').length
  const made = entries.filter(({ kind, madeBy }) => kind === 'directory' && madeBy !== 'image').length
  return (
    <Block title="Files" hint={`${written} written, ${countText(made, 'folder')} made`}>
      <div className={styles.columns}>
        <FileTree rows={rows} chosen={chosen.path} onChoose={(path) => machineView.setState({ file: path })} />
        <FilePreview entry={chosen} />
      </div>
    </Block>
  )
}

const isOfConfig = ({ kind, madeBy }: Entry): boolean => kind !== 'directory' && madeBy === 'config'

const entriesOf = (rows: readonly FileRow[]): readonly Entry[] =>
  rows.flatMap(({ entry, rows: below }) => [entry, ...entriesOf(below)])
