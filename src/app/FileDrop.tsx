import { useEffect, useState } from 'react'
import { droppedItems } from '../store/localFiles/droppedItems.ts'
import { useWorkspace } from '../store/useWorkspace.ts'
import { Icon } from '../ui/Icon.tsx'
import { takeFiles, takeLocalFiles } from './takeFile.ts'
import styles from './FileDrop.module.css'

/** Takes files that are dropped anywhere on the page: as a new document, or as local files of the open one. */
export function FileDrop() {
  const [isOver, setOver] = useState(false)
  const name = useWorkspace((state) => state.document?.name)
  useEffect(() => {
    const abort = new AbortController()
    const options = { capture: true, signal: abort.signal }
    const take = (event: DragEvent): boolean => {
      const hasFile = event.dataTransfer?.types.includes('Files') === true && !isTakenElsewhere(event)
      // The editor would put the path of the file into the text.
      if (hasFile) event.stopPropagation()
      if (hasFile) event.preventDefault()
      return hasFile
    }
    addEventListener('dragover', (event) => setOver(take(event)), options)
    addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false), options)
    addEventListener(
      'drop',
      (event) => {
        setOver(false)
        if (take(event) && event.dataTransfer) drop(event.dataTransfer, event.target)
      },
      options,
    )
    return () => abort.abort()
  }, [])
  if (!isOver) return null
  return (
    <div className={styles.scrim}>
      <p className={styles.note}>
        <Icon name="upload" />
        Drop to open it as a new document
      </p>
      {name !== undefined && (
        <p className={styles.note} data-drop="files">
          <Icon name="folder" />
          Drop here to add to the local files of {name}
        </p>
      )}
    </div>
  )
}

function drop(data: DataTransfer, target: EventTarget | null): void {
  const isForFiles = target instanceof Element && target.closest('[data-drop="files"]') !== null
  if (isForFiles) void takeLocalFiles(droppedItems(data))
  // The list is empty once the event is over.
  else void takeFiles([...data.files])
}

/** Some parts of the page take files themselves. */
const isTakenElsewhere = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest('[data-takes-files]') !== null
