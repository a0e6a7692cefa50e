import { FileTrigger } from 'react-aria-components'
import { Button } from '../../ui/Button.tsx'
import { addFileAs } from './addFiles.ts'

interface AddMissingProps {
  readonly path: string
}

/** Picks a file for a path that the text takes in and that is not there. */
export function AddMissing({ path }: AddMissingProps) {
  return (
    <FileTrigger
      onSelect={(files) => {
        const file = files?.item(0)
        if (file) void addFileAs(path, file)
      }}
    >
      <Button>Add it</Button>
    </FileTrigger>
  )
}
