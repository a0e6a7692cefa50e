import { useId, useState, type KeyboardEvent } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { Keys } from './Keys.tsx'
import { SearchRows, type SearchGroup } from './SearchRows.tsx'
import styles from './SearchBox.module.css'

interface SearchBoxProps {
  readonly label: string
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly groups: readonly SearchGroup[]
  /** Said where there are no groups. */
  readonly empty: string
  readonly onRun: (id: string) => void
  readonly onClose: () => void
}

/** A line to type in over the page, and below it what that finds: arrows choose, Enter runs. */
export function SearchBox({ label, query, onQuery, groups, empty, onRun, onClose }: SearchBoxProps) {
  const [wanted, setWanted] = useState<string>()
  const listId = useId()
  const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id))
  const active = wanted !== undefined && ids.includes(wanted) ? wanted : ids[0]
  const press = (event: KeyboardEvent): void => {
    const next = nextIndex(event.key, active === undefined ? -1 : ids.indexOf(active), ids.length)
    if (next !== undefined) setWanted(ids[next])
    else if (event.key === 'Enter' && active !== undefined) onRun(active)
    else return
    event.preventDefault()
  }
  return (
    <ModalOverlay className={styles.scrim} isOpen onOpenChange={onClose} isDismissable>
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog} aria-label={label}>
          <div className={styles.find}>
            <Icon name="search" />
            <input
              className={styles.input}
              type="text"
              role="combobox"
              aria-label={label}
              aria-autocomplete="list"
              aria-expanded={ids.length > 0}
              aria-controls={listId}
              aria-activedescendant={active === undefined ? undefined : `${listId}-${active}`}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="go"
              placeholder={label}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- it has been opened to be typed in
              autoFocus
              value={query}
              onChange={({ target }) => {
                setWanted(undefined)
                onQuery(target.value)
              }}
              onKeyDown={press}
            />
            <SearchClose onClose={onClose} />
          </div>
          <SearchRows id={listId} label={label} groups={groups} active={active} onRun={onRun} empty={empty} />
          <SearchFoot />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** How many rows Page up and Page down pass. */
const pageRows = 8

function nextIndex(key: string, index: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown') return (index + 1) % count
  if (key === 'ArrowUp') return (index - 1 + count) % count
  if (key === 'PageDown') return Math.min(index + pageRows, count - 1)
  return key === 'PageUp' ? Math.max(index - pageRows, 0) : undefined
}

interface SearchCloseProps {
  readonly onClose: () => void
}

function SearchClose({ onClose }: SearchCloseProps) {
  return (
    <>
      <span className={styles.escape}>
        <Keys>Esc</Keys>
      </span>
      <span className={styles.close}>
        <IconButton icon="close" label="Close" onPress={onClose} />
      </span>
    </>
  )
}

function SearchFoot() {
  return (
    <footer className={styles.foot} aria-hidden="true">
      <span>
        <Keys>↑</Keys> <Keys>↓</Keys> to choose
      </span>
      <span>
        <Keys>↵</Keys> to run
      </span>
    </footer>
  )
}
