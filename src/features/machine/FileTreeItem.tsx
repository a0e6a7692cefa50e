import { Button, TreeItem, TreeItemContent } from 'react-aria-components'
import { yamlPath } from '../../report/path.ts'
import { useLinkable } from '../../store/useLinkable.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import type { Entry } from '../../machine/root/entry.ts'
import { Badge } from '../../ui/Badge.tsx'
import { octal, sizeOfRow, type FileRow } from './fileRows.ts'
import styles from './FileTreeItem.module.css'

interface FileTreeItemProps {
  readonly row: FileRow
}

const nowhere = yamlPath('')

/** One line of the tree, with those below it. */
export function FileTreeItem({ row }: FileTreeItemProps) {
  const { entry, name, rows } = row
  const { linked, events, click } = useLinkable(entry.from ?? nowhere, 'machine')
  const mode = entry.kind === 'link' || entry.mode === undefined || isBetween(entry) ? '' : octal(entry.mode)
  const links = entry.from && { onHoverStart: events.onHoverStart, onHoverEnd: events.onHoverEnd, onPress: click }
  return (
    <TreeItem id={entry.path} className={styles.item} textValue={name} data-linked={entry.from && linked} {...links}>
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
            <Icon name={iconOf(entry)} size="small" />
            <span className={styles.code}>{name}</span>
            {badgeOf(entry)}
          </span>
          <span className={styles.owner}>{isBetween(entry) ? '' : entry.owner.user}</span>
          <span className={styles.mode}>{mode}</span>
          <span className={styles.number}>{sizeOfRow(row)}</span>
        </div>
      </TreeItemContent>
      {rows.map((below) => (
        <FileTreeItem key={below.entry.path} row={below} />
      ))}
    </TreeItem>
  )
}

/** A folder of the image that something is put into. */
const isBetween = ({ kind, madeBy }: Entry): boolean => kind === 'directory' && madeBy === 'image'

function iconOf({ kind, madeBy }: Entry): IconName {
  if (madeBy === 'mount') return 'disk'
  if (kind === 'directory') return 'folder'
  if (kind === 'link') return 'link'
  return madeBy === 'unit' || madeBy === 'dropin' ? 'unit' : 'file'
}

function badgeOf(entry: Entry) {
  if (entry.kind === 'directory')
    return entry.madeBy === 'image' || entry.madeBy === 'mount' ? null : <Badge>made</Badge>
  if (entry.kind === 'link' || entry.before === 'nothing') return null
  return <Badge>{entry.before}</Badge>
}
