import { editor } from 'monaco-editor/editor'
import { pageAddress } from './markdown.ts'

/** Opens links to places of the page in the page itself; Monaco would open them beside it. */
export function openOwnLinks(): void {
  editor.registerLinkOpener({
    open(link) {
      const address = link.toString(true)
      const start = `${pageAddress()}#`
      if (!address.startsWith(start)) return false
      location.hash = address.slice(start.length)
      return true
    },
  })
}
