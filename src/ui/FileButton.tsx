import { FileTrigger } from 'react-aria-components'
import { Button } from './Button.tsx'

interface FileButtonProps {
  readonly children: string
  /** Kinds and endings of files that fit, such as `.pub`. */
  readonly accepts?: readonly string[]
  readonly onFile: (file: File) => void
}

/** A button that opens a file of the person's computer. */
export function FileButton({ children, accepts = [], onFile }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={accepts}
      onSelect={(files) => {
        const file = files?.item(0)
        if (file) onFile(file)
      }}
    >
      <Button icon="upload">{children}</Button>
    </FileTrigger>
  )
}
