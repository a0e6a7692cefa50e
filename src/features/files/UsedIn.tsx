import { countText } from '../../ui/countText.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import type { FileRow } from './fileRows.ts'

interface UsedInProps {
  readonly row: FileRow
  readonly onGo: (offset: number) => void
}

/** Where the text takes a local file in, in a word or two. */
export function UsedIn({ row: { kind, uses, isInTree, count }, onGo }: UsedInProps) {
  const [first, ...rest] = uses
  if (!first) {
    if (kind === 'folder') return isInTree ? countText(count, 'file') : ''
    return isInTree ? '' : 'not used'
  }
  return (
    <>
      {first.takes === 'tree' && 'a tree, '}
      <LinkButton onPress={() => onGo(first.start)}>{`line ${first.line}`}</LinkButton>
      {rest.length > 0 && ` and ${rest.length} more`}
    </>
  )
}
