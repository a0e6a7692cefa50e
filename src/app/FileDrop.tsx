import { useEffect, useState } from 'react'
import { openFile } from '../features/start/openFile.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './FileDrop.module.css'

/** Opens files that are dropped anywhere on the page. */
export function FileDrop() {
  const [isOver, setOver] = useState(false)
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
    addEventListener('dragleave', (event) => setOver(event.relatedTarget !== null), options)
    addEventListener(
      'drop',
      (event) => {
        setOver(false)
        const file = take(event) && event.dataTransfer?.files.item(0)
        if (file) void openFile(file)
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
    </div>
  )
}

/** Some parts of the page take files themselves. */
const isTakenElsewhere = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest('[data-takes-files]') !== null
