import { Button, TreeItem, TreeItemContent } from 'react-aria-components'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { sizeText } from '../../ui/sizeText.ts'
import { AddMissing } from './AddMissing.tsx'
import { removeWithUndo } from './fileCommands.ts'
import type { FileRow } from './fileRows.ts'
import { UsedIn } from './UsedIn.tsx'
import styles from './FileTreeItem.module.css'

interface FileTreeItemProps {
  readonly row: FileRow
  readonly onGo: (offset: number) => void
}

/** One line of the tree, with those below it. */
export function FileTreeItem({ row, onGo }: FileTreeItemProps) {
  const { path, name, kind, file, size, count, rows } = row
  const isThere = kind !== 'missing' && (file !== undefined || count > 0)
  return (
    <TreeItem id={path} className={styles.item} textValue={name} data-kind={kind}>
      <TreeItemContent>
        <div className={styles.row}>
          <span className={styles.name}>
            {rows.length > 0 ? (
              <Button slot="chevron" className={styles.chevron} aria-label={`Open or close ${name}`}>
                <Icon name="chevron-right" size="small" />
              </Button>
            ) : (
              <span className={styles.leaf} />
            )}
            <Icon name={icons[kind]} size="small" />
            <span className={styles.code}>{name}</span>
          </span>
          <span className={styles.number}>{kind === 'missing' ? 'missing' : sizeText(size)}</span>
          <span className={styles.uses}>
            <UsedIn row={row} onGo={onGo} />
          </span>
          <span className={styles.action}>
            {kind === 'missing' && <AddMissing path={path} />}
            {isThere && <IconButton icon="trash" label={`Delete ${path}`} onPress={() => removeWithUndo(path)} />}
          </span>
        </div>
      </TreeItemContent>
      {rows.map((below) => (
        <FileTreeItem key={below.path} row={below} onGo={onGo} />
      ))}
    </TreeItem>
  )
}

const icons: Readonly<Record<FileRow['kind'], IconName>> = {
  folder: 'folder',
  file: 'file',
  link: 'link',
  missing: 'warning',
}
