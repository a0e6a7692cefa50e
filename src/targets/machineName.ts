/** A name for a machine that every cloud takes, after the name of a document: letters, digits and dashes, 63 at most. */
export function machineName(documentName: string): string {
  const name = documentName
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replaceAll(/^[-0-9]+|-+$/g, '')
  return name || 'my-machine'
}
