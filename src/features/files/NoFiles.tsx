import { Empty } from '../../ui/Empty.tsx'

/** What the list says before there are files. */
export function NoFiles() {
  return (
    <Empty
      icon="folder"
      title="No local files yet"
      text="Files that the config takes in by local, contents_local or trees. Drop them here, or add them with the buttons above. They stay in this browser."
    />
  )
}
