import { FileTrigger } from 'react-aria-components'
import type { LocalReference } from '../../assist/files/localReferences.ts'
import { openFiles } from '../../store/localFiles/localFileActions.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { addEmptyFile, addPicked } from './addFiles.ts'

interface FileToolsProps {
  readonly query: string
  readonly references: readonly LocalReference[]
  readonly onQuery: (query: string) => void
  readonly onChoose: (path: string) => void
}

/** Finds a local file, and adds some. */
export function FileTools({ query, references, onQuery, onChoose }: FileToolsProps) {
  const add = (picked: FileList | null): void => {
    if (picked) void addPicked([...picked], references)
  }
  const write = (): void => {
    const path = freeName()
    addEmptyFile(path)
    onChoose(path)
  }
  return (
    <>
      <TextInput
        label="Find a file"
        hasHiddenLabel
        placeholder="Find a file"
        icon="search"
        value={query}
        onChange={onQuery}
      />
      <IconButton icon="edit" label="Write a new file" onPress={write} />
      <FileTrigger acceptDirectory onSelect={add}>
        <Button icon="folder">Add a folder</Button>
      </FileTrigger>
      <FileTrigger allowsMultiple onSelect={add}>
        <Button variant="primary" icon="plus">
          Add files
        </Button>
      </FileTrigger>
    </>
  )
}

function freeName(): string {
  const taken = new Set(openFiles().map(({ path }) => path))
  let name = 'new-file.txt'
  for (let count = 2; taken.has(name); count += 1) name = `new-file-${count}.txt`
  return name
}
