import type { PathKey } from '../../report/path.ts'
import type { ResolvedGroup } from '../../spec/fieldsOf.ts'
import { usualLanguage } from '../../spec/usualLanguage.ts'
import { openReference } from '../../store/referencePlace.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { focusItem } from './focusItem.ts'
import { deletePlace, duplicateItem, moveItem } from './itemActions.ts'
import { useForm } from './useForm.ts'

interface ItemMenuProps {
  /** Absent where it is not in a list. */
  readonly item?: ResolvedGroup
  readonly path: readonly PathKey[]
  readonly label: string
  /** How many items the list has. */
  readonly count?: number
  readonly onOpen: (isOpen: boolean) => void
}

/** What can be done with an item as a whole. */
export function ItemMenu({ item, path, label, count = 0, onOpen }: ItemMenuProps) {
  const { reading } = useForm()
  const language = useWorkspace((state) => state.latest?.spec) ?? usualLanguage
  const place = path.filter((key) => typeof key === 'string').join('.')
  const index = Number(path.at(-1))
  const duplicate = async (): Promise<void> => {
    if (item && (await duplicateItem(path, item, reading))) focusItem([...path.slice(0, -1), index + 1])
  }
  const remove = async (): Promise<void> => {
    if (!(await deletePlace(path, label))) return
    onOpen(false)
    focusItem(item && count > 1 ? [...path.slice(0, -1), Math.min(index, count - 2)] : path)
  }
  const move = (to: number) => (): void => void moveItem(path, to, label)
  const inList: readonly MenuEntry[] = [
    { id: 'duplicate', label: 'Duplicate', icon: 'copy', onAction: () => void duplicate() },
    { id: 'up', label: 'Move up', detail: 'Alt ↑', isDisabled: index === 0, onAction: move(index - 1) },
    { id: 'down', label: 'Move down', detail: 'Alt ↓', isDisabled: index === count - 1, onAction: move(index + 1) },
  ]
  const groups = [
    { id: 'list', entries: item ? inList : [] },
    {
      id: 'reference',
      entries: [
        { id: 'reference', label: 'Reference', icon: 'layers', onAction: () => openReference(language, place) },
      ],
    },
    { id: 'delete', entries: [{ id: 'delete', label: 'Delete', icon: 'trash', onAction: () => void remove() }] },
  ] as const
  return (
    <Menu label={`${label}: more`} groups={groups}>
      <IconButton icon="more" label={`More for ${label}`} />
    </Menu>
  )
}
