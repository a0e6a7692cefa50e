import { FileTrigger } from 'react-aria-components'
import { Button } from '../../ui/Button.tsx'
import { takeInFile } from './takeInFile.ts'

/** Takes in an archive that this page has made. */
export function ArchiveButton() {
  return (
    <FileTrigger
      acceptedFileTypes={['.zip', 'application/zip']}
      onSelect={(files) => {
        const file = files?.item(0)
        if (file) void takeInFile(file)
      }}
    >
      <Button variant="quiet" icon="upload">
        Take in an archive
      </Button>
    </FileTrigger>
  )
}
