import { pathText } from '../report/pathText.ts'
import { linkOf, links } from '../store/links.ts'
import { linkedResult } from '../store/linkedResult.ts'
import { copyText } from '../ui/copyText.ts'
import { showToast } from '../ui/toasts.ts'
import { linkedNode } from './linkedNode.ts'

/** Puts the linked part of the result into the clipboard: as it stands, its path, or what it carries. */
export async function copyNode(part: 'text' | 'path' | 'content'): Promise<void> {
  const { linked } = linkedResult.getState()
  const link = linkOf(links.getState())
  const node = linked && link && linkedNode(linked, link)
  const text = node && { text: node.text, path: pathText(node.path), content: node.content?.text }[part]
  if (text === undefined) showToast({ kind: 'info', text: nothing[part] })
  else await copyText(text, `Copied ${part === 'path' ? text : names[part]}.`)
}

const nothing = {
  text: 'Nothing is linked. Press a part of the result first.',
  path: 'Nothing is linked. Press a part of the result first.',
  content: 'The linked part carries no text.',
} as const

const names = { text: 'the node', content: 'the decoded text' } as const
