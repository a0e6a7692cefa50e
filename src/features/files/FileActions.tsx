import { FileTrigger } from 'react-aria-components'
import { contentOf } from '../../store/localFiles/fileContents.ts'
import type { ListedContent } from '../../store/localFiles/listedFile.ts'
import { Button } from '../../ui/Button.tsx'
import { downloadBytes } from '../../ui/downloadText.ts'
import { addFileAs } from './addFiles.ts'

interface FileActionsProps {
  readonly file: ListedContent
}

/** Puts another file in place of one, or saves it. */
export function FileActions({ file: { path, content } }: FileActionsProps) {
  return (
    <>
      <FileTrigger
        onSelect={(files) => {
          const file = files?.item(0)
          if (file) void addFileAs(path, file)
        }}
      >
        <Button icon="refresh">Replace</Button>
      </FileTrigger>
      <Button
        variant="quiet"
        icon="download"
        onPress={() => downloadBytes(path.slice(path.lastIndexOf('/') + 1), contentOf(content) ?? new Uint8Array())}
      >
        Save
      </Button>
    </>
  )
}
