import { useState, type DragEvent, type ReactNode } from 'react'
import styles from './DropArea.module.css'

interface DropAreaProps {
  readonly children: ReactNode
  readonly onFiles: (files: readonly File[]) => void
}

/** A part of the page that takes files which are dropped on it. There has to be another way for those who do not drag. */
export function DropArea({ children, onFiles }: DropAreaProps) {
  const [isOver, setOver] = useState(false)
  const take = (event: DragEvent): boolean => {
    const hasFile = event.dataTransfer.types.includes('Files')
    if (hasFile) event.preventDefault()
    return hasFile
  }
  return (
    <div
      className={styles.area}
      data-takes-files=""
      data-over={isOver || undefined}
      onDragOver={(event) => setOver(take(event))}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        if (take(event)) onFiles([...event.dataTransfer.files])
      }}
    >
      {children}
    </div>
  )
}
