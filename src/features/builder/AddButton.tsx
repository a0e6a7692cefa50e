import { openItem, openWide, builderView } from '../../store/builderView.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { addNoun } from './form/addNoun.ts'
import type { ListShelf, Section } from './form/section.ts'
import { addItem } from './itemActions.ts'
import { focusItem } from './focusItem.ts'
import { useForm } from './useForm.ts'

interface AddButtonProps {
  readonly section: Section
}

/** Adds an item to a section; asks for its kind where there are several. */
export function AddButton({ section }: AddButtonProps) {
  const { reading } = useForm()
  const lists = section.shelves.filter((shelf) => shelf.kind === 'list' && !shelf.field.refused)
  const usable = lists.filter((shelf): shelf is ListShelf => shelf.kind === 'list')
  const [only, ...others] = usable
  if (!only) return null
  const add = ({ path, item }: ListShelf): void => void addAndOpen({ path, item }, reading.countAt(path))
  if (others.length === 0)
    return <IconButton icon="plus" label={`Add ${addNoun(only.item)}`} onPress={() => add(only)} />
  const entries = usable.map((shelf) => ({
    id: shelf.path.join('.'),
    label: `Add ${addNoun(shelf.item)}`,
    onAction: () => add(shelf),
  }))
  return (
    <Menu label={`Add to ${section.title}`} groups={[{ id: 'kinds', entries }]}>
      <IconButton icon="plus" label={`Add to ${section.title}`} />
    </Menu>
  )
}

async function addAndOpen({ path, item }: Pick<ListShelf, 'path' | 'item'>, count: number): Promise<void> {
  if (!(await addItem(path, item, count))) return
  const added = [...path, count]
  if (builderView.getState().wide) openWide(added)
  else openItem(added)
  focusItem(added, true)
}
