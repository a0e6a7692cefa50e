/** What a drop has brought, kept beyond its event. */
export interface DroppedItems {
  /** Files and folders; none where the browser does not tell them apart. */
  readonly entries: readonly FileSystemEntry[]
  readonly files: readonly File[]
}

/** Takes out what has been dropped, which has to be done before the event is over. */
export const droppedItems = ({ items, files }: DataTransfer): DroppedItems => ({
  entries: Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null),
  files: [...files],
})
