import { startEmpty } from '../../store/documentActions.ts'
import { closeDrawer } from '../../store/drawer.ts'
import { Button } from '../../ui/Button.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

interface DocumentToolsProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onOpenFile: (file: File) => void
}

/** Finds a document, opens a file as one, or begins one. */
export function DocumentTools({ query, onQuery, onOpenFile }: DocumentToolsProps) {
  return (
    <>
      <TextInput
        label="Find a document"
        hasHiddenLabel
        placeholder="Find by name or text"
        icon="search"
        value={query}
        onChange={onQuery}
      />
      <FileButton
        onFile={(file) => {
          closeDrawer()
          onOpenFile(file)
        }}
      >
        Open a file
      </FileButton>
      <Button
        variant="primary"
        icon="plus"
        onPress={() => {
          closeDrawer()
          startEmpty()
        }}
      >
        New
      </Button>
    </>
  )
}
